using Executors.Contract;
using Executors.Runbooks.Approvals;
using Planner.Engine.Executing;
using Planner.Model.Runbooks;
using Planner.Model.Runs;

namespace Planner.Engine.Drilling;

/// <summary>Whether a drill may begin.</summary>
internal static class GoNoGo
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Why not; null for go. The sentinel's health is looked at afterwards, up to the fault.</summary>
    public static async Task<string?> ObstacleAsync(DrillGround ground, Observation database, CancellationToken cancellation)
    {
        var (lab, serving, other) = (ground.Lab, ground.Situation.Serving, ground.Situation.Other);
        var protection = ObservedProtection.Of(database);
        if (protection.Primary != serving || protection.Standby != other)
        {
            return $"'{other}' does not follow '{serving}', where users are: {string.Join(" ", database.Unseen.Values.DefaultIfEmpty("build the protection first (planner apply)"))}";
        }
        if (!await lab.AnswersAsync(serving, Patience, cancellation) || await lab.ProxyMissesAsync(serving, cancellation))
        {
            return $"'{serving}' does not answer the planner and host '{lab.Proxy}' alike";
        }
        return await OpenRunAsync(ground, cancellation) ?? await UnapprovedAsync(ground, cancellation);
    }

    private static async Task<string?> OpenRunAsync(DrillGround ground, CancellationToken cancellation)
    {
        const int Recent = 50;
        var open = (await ground.Store.Runs.ListAsync(Recent, cancellation)).FirstOrDefault(line =>
            line.System == ground.System.Id && line.Phase is not (RunPhase.Finished or RunPhase.Aborted or RunPhase.Refused));
        return open is null ? null : $"run {open.Run} of the system is open{(open.DrivenBy is null ? ": resume or abort it" : $", driven by {open.DrivenBy}")}";
    }

    /// <summary>The failover that a drill needs cannot be approved by its hash: nobody knows the state that the fault will leave.</summary>
    private static async Task<string?> UnapprovedAsync(DrillGround ground, CancellationToken cancellation)
    {
        if (ground.Estate.Lab == true)
        {
            return null;
        }
        var standing = ApprovalRules.StandingNow(await ground.Store.Approvals.ReadAllAsync(cancellation), ground.Now);
        return standing.Any(scope => scope.System == ground.System.Id && scope.Scenario == Move.Scenario && scope.Kind == RunbookKind.Failover)
            ? null
            : $"no standing authorisation allows a failover of '{ground.System.Id}' in the scenario '{Move.Scenario}', and the estate is no lab";
    }
}
