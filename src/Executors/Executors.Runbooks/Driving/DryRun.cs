using Executors.Runbooks.Approvals;
using Planner.Model.Findings;
using Planner.Model.Runbooks;

namespace Executors.Runbooks.Driving;

/// <summary>What a run would do; nothing was changed or recorded.</summary>
/// <param name="Runbook">The steps as they would be carried out.</param>
/// <param name="RunbookSha256">What an approval has to name.</param>
/// <param name="Findings">What makes the runbook impossible; empty when it can be driven.</param>
/// <param name="Approval">What would allow it now, or what is missing.</param>
/// <param name="Refusal">Why it would be refused now; null when it would begin.</param>
public sealed record DryRun(Runbook Runbook, string RunbookSha256, IReadOnlyList<Finding> Findings, Approval Approval, string? Refusal)
{
    /// <summary>Every command with the step it belongs to, in the order of the runbook: exactly what would run, and where.</summary>
    public IReadOnlyList<(RunbookStep Step, HostCommand Command)> Commands =>
        [.. Runbook.Steps.SelectMany(step => step.Commands.Select(command => (step, command)))];
}
