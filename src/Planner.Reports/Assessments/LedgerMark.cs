namespace Planner.Reports.Assessments;

/// <summary>How long the ledger was and its last hash when a report was made: whoever keeps the report can tell later that nothing before was changed or cut.</summary>
/// <param name="Length">Number of entries, ≥ 0.</param>
/// <param name="Hash">Hash of the last entry, in hexadecimal.</param>
public sealed record LedgerMark(long Length, string Hash);
