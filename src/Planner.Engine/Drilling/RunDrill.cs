using Planner.Engine.Executing;
using Planner.Engine.Laboratories;
using Planner.Engine.Rights;
using Planner.Model.Drills;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Model.Runs;

namespace Planner.Engine.Drilling;

/// <summary>Drills the loss of a system's serving host: takes it away, recovers by the runbook, measures, cleans up, and records what that proves.</summary>
public sealed class RunDrill(EngineRoom room)
{
    /// <summary>Runs it to its end. Stopping is heard only before the fault.</summary>
    /// <param name="actor">Who drills.</param>
    /// <param name="request">What is drilled.</param>
    /// <param name="news">Hears of every moment and every entry of a run's journal.</param>
    /// <param name="cancellation">Stops before the fault.</param>
    /// <returns>The report, also when there was no go; DRL001 when the system is being drilled.</returns>
    public async Task<Outcome<DrillReport>> RunAsync(Actor actor, DrillRequest request, IProgress<RunNews> news, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (RightsCheck.Refusal(actor, Role.Operator) is { } refusal)
        {
            return Outcome<DrillReport>.Refused([refusal]);
        }
        var estate = await TargetEstate.LoadAsync(room, request.Estate, request.System, cancellation);
        if (estate.Value is null)
        {
            return Outcome<DrillReport>.Refused(estate.Findings);
        }
        var opened = await OpenLab.OpenAsync(room, cancellation);
        if (opened.Value is null)
        {
            return Outcome<DrillReport>.Refused(opened.Findings);
        }
        using var lab = opened.Value;
        using var turn = DrillLock.Take(room, request.System);
        if (turn is null)
        {
            return Outcome<DrillReport>.Refused([new Finding("DRL001", $"'{request.System}' is being drilled by another process.") { Hint = "planner drill list" }]);
        }
        using var store = await room.OpenStoreAsync(cancellation);
        if (await RunVerb.SituationAsync(store, lab, estate.Value, cancellation) is not { } situation)
        {
            return Outcome<DrillReport>.Refused([new Finding("DRL002", RunVerb.NoServing(lab))]);
        }
        var ground = new DrillGround(room, store, lab, actor, news) { Estate = estate.Value, Situation = situation };
        return Outcome<DrillReport>.Of(await new DrillStage(ground, request).RunAsync(cancellation));
    }
}
