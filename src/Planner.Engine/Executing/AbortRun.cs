using Planner.Engine.Rights;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Model.Runs;

namespace Planner.Engine.Executing;

/// <summary>Ends a run: at once when nobody drives it, else its driver stops before the next step.</summary>
public sealed class AbortRun(EngineRoom room)
{
    /// <summary>Ends it; steps that were begun and not seen done are named in doubt.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="run">The run; null for the newest that is not over.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellation">Stops before it is recorded.</param>
    /// <returns>What it came to; RUN001 when there is no such run.</returns>
    public async Task<Outcome<RunResult>> RunAsync(Actor actor, string? run, string reason, CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Operator) is { } refusal)
        {
            return Outcome<RunResult>.Refused([refusal]);
        }
        using var store = await room.OpenStoreAsync(cancellation);
        var desk = new RunDesk(store, room.Clock, (_, _) => { });
        var found = await FindRun.InAsync(desk, run, cancellation);
        return found.Value is not { } state
            ? Outcome<RunResult>.Refused(found.Findings)
            : Outcome<RunResult>.Of(RunDesk.ResultOf(await desk.Engine.AbortAsync(state.Run, reason, actor, cancellation)));
    }
}
