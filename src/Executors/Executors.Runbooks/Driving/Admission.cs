using Executors.Contract;
using Executors.Runbooks.Approvals;
using Executors.Runbooks.Binding;
using Executors.Runbooks.Journal;

namespace Executors.Runbooks.Driving;

/// <summary>Whether a run may begin, decided from what is there just before its first step.</summary>
/// <param name="Approval">What allows it, or what is missing.</param>
/// <param name="ObservedSha256">Hash of what was seen; empty when nothing could be.</param>
/// <param name="Refusal">Why it may not begin; null when it may.</param>
internal sealed record Admission(Approval Approval, string ObservedSha256, string? Refusal)
{
    public static async Task<Admission> DecideAsync(
        RunRequest request, string runbookSha256, RunTargets targets, IApprovalRecord approvals, TimeProvider clock, CancellationToken cancellation)
    {
        IReadOnlyList<Observation> seen;
        try
        {
            seen = await targets.ObserveAsync(cancellation);
        }
        catch (HostUnreachableException e)
        {
            var reason = $"the target cannot be observed: {e.Message}";
            return new Admission(new Approval.Missing([], reason), "", reason);
        }

        var record = await approvals.ReadAsync(runbookSha256, request.Runbook.System, cancellation);
        var approval = ApprovalRules.Decide(request, runbookSha256, record, RunTargets.FactsOf(seen), clock.GetUtcNow());
        var observed = RunbookHash.Of(seen);
        var refusal = approval switch
        {
            Approval.Missing missing => $"not approved: {missing.Reason}",
            Approval.Standing => null,
            _ when observed != request.Runbook.ObservedSha256 =>
                $"the target has changed since the runbook was bound (observed {observed[..12]}, bound to {Short(request.Runbook.ObservedSha256)}): bind it again, and have that approved",
            _ => null,
        };
        return new Admission(approval, observed, refusal);
    }

    private static string Short(string hash) => hash.Length > 12 ? hash[..12] : hash;
}
