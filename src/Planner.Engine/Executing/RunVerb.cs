using Executors.Runbooks.State;
using Planner.Engine.Laboratories;
using Planner.Engine.Rights;
using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Model.Runbooks;
using Planner.Model.Runs;
using Planner.Storage;

namespace Planner.Engine.Executing;

/// <summary>What all verbs that run something do alike: right, estate, lab, bind, run, observe.</summary>
internal sealed class RunVerb(EngineRoom room, Actor actor, IProgress<RunNews> news)
{
    /// <summary>Runs what is bound, or tells what it would be.</summary>
    public async Task<Outcome<RunResult>> RunAsync(
        string estate, string? system, bool dryRun, Func<RunBinder, Situation, CancellationToken, Task<BoundRun>> bind, CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Operator) is { } refusal)
        {
            return Outcome<RunResult>.Refused([refusal]);
        }
        var loaded = await TargetEstate.LoadAsync(room, estate, system, cancellation);
        if (loaded.Value is null)
        {
            return Outcome<RunResult>.Refused(loaded.Findings);
        }
        var opened = await OpenLab.OpenAsync(room, cancellation);
        if (opened.Value is null)
        {
            return Outcome<RunResult>.Refused(opened.Findings);
        }
        using var lab = opened.Value;
        using var store = await room.OpenStoreAsync(cancellation);
        if (await SituationAsync(store, lab, loaded.Value, cancellation) is not { } situation)
        {
            return Outcome<RunResult>.Of(new RunResult.Refused(NoServing(lab), null));
        }
        var desk = new RunDesk(store, room.Clock, RunDesk.TellTo(news, room.Clock));
        var bound = await bind(new RunBinder(lab, loaded.Value), situation, cancellation);
        if (dryRun)
        {
            return Outcome<RunResult>.Of(await desk.TryAsync(bound, cancellation));
        }
        var result = await desk.StartAsync(bound, actor, cancellation);
        if (result is RunResult.Driven or RunResult.Nothing)
        {
            await new OverlayRecord(room, store, actor).ObservedAsync(await lab.Database.ObserveAsync(lab.DatabaseTarget(bound.Aim), cancellation), cancellation);
        }
        return Outcome<RunResult>.Of(result);
    }

    /// <summary>Which host serves, and how it is to be protected; null when users are not sent to exactly one.</summary>
    public static async Task<Situation?> SituationAsync(Store store, OpenLab lab, Estate estate, CancellationToken cancellation) =>
        await lab.ServingAsync(cancellation) is { } serving
            ? new Situation(serving, TargetEstate.SystemOf(estate)?.Rpo, await AppliedSynchronousAsync(store, lab.Lab.State.Id, cancellation))
            : null;

    private static async Task<bool> AppliedSynchronousAsync(Store store, string lab, CancellationToken cancellation)
    {
        const int Recent = 1000;
        foreach (var line in (await store.Runs.ListAsync(Recent, cancellation)).Where(line => line is { Kind: RunbookKind.Provision, Phase: RunPhase.Finished }))
        {
            var context = RunState.Fold(line.Run, await store.Runs.ReadAsync(line.Run, cancellation))!.Request.Context;
            return context.GetValueOrDefault(BoundRun.LabKey) == lab && LabAim.Read(context).Synchronous;
        }
        return false;
    }

    public static string NoServing(OpenLab lab) => $"host '{lab.Proxy}' does not show exactly one database host that users are sent to: look at its HAProxy first";
}
