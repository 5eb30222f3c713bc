using Executors.Runbooks.Journal;
using Planner.Engine.Rights;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Model.Runs;
using Planner.Storage.Documents;

namespace Planner.Engine.Executing;

/// <summary>Records a person's answer to a step that waits.</summary>
public sealed class ConfirmStep(EngineRoom room)
{
    /// <summary>Stores the evidence and records the answer; resume the run afterwards.</summary>
    /// <param name="actor">A person: what a host's state is, somebody has to look at.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="cancellation">Stops before it is recorded.</param>
    /// <returns>What it came to; RUN001 when there is no such run, RUN003 when the evidence cannot be read.</returns>
    public async Task<Outcome<RunResult>> RunAsync(Actor actor, StepAnswer answer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (RightsCheck.Refusal(actor, Role.Operator) is { } refusal)
        {
            return Outcome<RunResult>.Refused([refusal]);
        }
        if (!File.Exists(answer.EvidenceFile))
        {
            return Outcome<RunResult>.Refused([new Finding("RUN003", "There is no such file.") { File = answer.EvidenceFile, Hint = "name the file that shows what was seen or done" }]);
        }
        using var store = await room.OpenStoreAsync(cancellation);
        var desk = new RunDesk(store, room.Clock, (_, _) => { });
        var found = await FindRun.InAsync(desk, answer.Run, cancellation);
        if (found.Value is not { } state)
        {
            return Outcome<RunResult>.Refused(found.Findings);
        }
        var sha256 = await store.Documents.SaveAsync(actor, DocumentKind.Evidence, await File.ReadAllBytesAsync(answer.EvidenceFile, cancellation), cancellation);
        var confirmation = new Confirmation(answer.EffectIsThere, sha256, answer.Note);
        return Outcome<RunResult>.Of(RunDesk.ResultOf(await desk.Engine.ConfirmAsync(state.Run, answer.Step, confirmation, actor, cancellation)));
    }
}
