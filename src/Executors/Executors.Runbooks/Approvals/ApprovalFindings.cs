using Planner.Model.Findings;
using Planner.Model.Rights;

namespace Executors.Runbooks.Approvals;

/// <summary>Finds what makes an approval worthless before it is recorded.</summary>
public static class ApprovalFindings
{
    /// <summary>All findings at once; empty when it can be recorded.</summary>
    /// <param name="actor">Who says it.</param>
    /// <param name="said">What is said.</param>
    /// <param name="now">The moment of saying it.</param>
    public static IReadOnlyList<Finding> Of(Actor actor, ApprovalEvent said, DateTimeOffset now) =>
    [
        .. ApprovalRules.IsPerson(actor.Id) ? [] : new[] { At("APR001", $"{actor.Id} is no person", "people approve; a token or a schedule cannot") },
        .. UntilOf(said) is { } until && until <= now ? [At("APR002", $"it would end at {until:u}, which has passed", "an end in the future")] : Array.Empty<Finding>(),
        .. ReasonOf(said) is { } reason && string.IsNullOrWhiteSpace(reason) ? [At("APR003", "it gives no reason", "the reason in a sentence; a reviewer reads it")] : Array.Empty<Finding>(),
        .. said is ApprovalEvent.StandingAgreed { Scope.Conditions.Count: 0 } ? [At("APR004", "it has no condition", "at least one fact that must be seen just before the first step")] : Array.Empty<Finding>(),
    ];

    private static DateTimeOffset? UntilOf(ApprovalEvent said) => said switch
    {
        ApprovalEvent.Approved approved => approved.Until,
        ApprovalEvent.BrokeGlass glass => glass.Until,
        ApprovalEvent.StandingAgreed agreed => agreed.Scope.Until,
        _ => null,
    };

    private static string? ReasonOf(ApprovalEvent said) => said switch
    {
        ApprovalEvent.BrokeGlass glass => glass.Reason,
        ApprovalEvent.Reviewed reviewed => reviewed.Finding,
        ApprovalEvent.StandingRevoked revoked => revoked.Reason,
        _ => null,
    };

    private static Finding At(string code, string message, string hint) => new(code, message) { Hint = hint };
}
