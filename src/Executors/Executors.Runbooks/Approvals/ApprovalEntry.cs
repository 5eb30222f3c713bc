namespace Executors.Runbooks.Approvals;

/// <summary>One entry of the approval record.</summary>
/// <param name="Sequence">Place in the organisation's ledger.</param>
/// <param name="Time">When.</param>
/// <param name="Actor">Who, such as <c>person:li.lei</c>.</param>
/// <param name="Event">What was said.</param>
public sealed record ApprovalEntry(long Sequence, DateTimeOffset Time, string Actor, ApprovalEvent Event);
