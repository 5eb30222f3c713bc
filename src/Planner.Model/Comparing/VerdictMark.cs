using Planner.Model.Grading;

namespace Planner.Model.Comparing;

/// <summary>A verdict with the word for its reason.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reason">As in <c>assess --json</c>: <c>decided</c>, <c>missing-facts</c>, <c>not-proven</c>, <c>applicability-unknown</c> or <c>placeholder</c>.</param>
public sealed record VerdictMark(Verdict Verdict, string Reason);
