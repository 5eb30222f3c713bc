using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Model.Runbooks;
using Planner.Model.Runs;

namespace Planner.Engine.Executing;

/// <summary>
/// Moves a system: failover (the serving host is lost or given up: fence, promote the other, switch users, verify),
/// switchover (planned, loses nothing) and failback (the host that does not serve is fenced, its data set aside, and built anew as the standby;
/// a switchover then moves the writes home).
/// </summary>
public sealed class Move(EngineRoom room)
{
    /// <summary>Binds the runbook from what is observed, and runs it.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="request">What is moved and how.</param>
    /// <param name="news">Hears of every entry of the journal.</param>
    /// <param name="cancellation">Stops at once; resume looks first.</param>
    /// <returns>What it came to, or why it could not begin (bad input, no lab).</returns>
    public async Task<Outcome<RunResult>> RunAsync(Actor actor, MoveRequest request, IProgress<RunNews> news, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Kind == RunbookKind.Provision)
        {
            throw new ArgumentException("Provisioning moves nothing.", nameof(request));
        }
        var verb = new RunVerb(room, actor, news);
        if (request.Kind != RunbookKind.Failback)
        {
            return await verb.RunAsync(request.Estate, request.System, request.DryRun, (binder, situation, stop) => binder.BindAsync(
                request.Kind,
                situation.Aim(situation.Serving, situation.Other) with { LossAccepted = request.AcceptLoss, StoppedAt = request.StoppedAt },
                request.Kind == RunbookKind.Failover ? Scenario : "",
                stop), cancellation);
        }
        var fenced = await verb.RunAsync(request.Estate, request.System, request.DryRun, async (binder, situation, stop) =>
        {
            if (!request.DryRun)
            {
                await binder.Lab.StartIfOffAsync(situation.Other, stop);
            }
            return await BindFenceAsync(binder, situation, stop);
        }, cancellation);
        return fenced.Value is RunResult.Nothing or RunResult.Driven { Run.Overview.Phase: RunPhase.Finished }
            ? await verb.RunAsync(request.Estate, request.System, request.DryRun, BindRejoinAsync, cancellation)
            : fenced;
    }

    /// <summary>The scenario that a failover answers, as standing authorisations name it.</summary>
    internal const string Scenario = "host";

    /// <summary>The host that does not serve must not come back as a primary: the failover to the serving host, seen from the other.</summary>
    internal static Task<BoundRun> BindFenceAsync(RunBinder binder, Situation situation, CancellationToken cancellation) =>
        binder.BindAsync(RunbookKind.Failover, situation.Aim(situation.Other, situation.Serving), Scenario, cancellation);

    /// <summary>The serving host gets its copy back.</summary>
    internal static Task<BoundRun> BindRejoinAsync(RunBinder binder, Situation situation, CancellationToken cancellation) =>
        binder.BindAsync(RunbookKind.Failback, situation.Aim(situation.Serving, situation.Serving), "", cancellation);
}
