namespace Planner.Rules.Language;

/// <summary>Why a clause says what it says of one system.</summary>
/// <param name="Verdict">The same as the compiled clause gives.</param>
/// <param name="Facts">What decided it; for unknown, what holds it up. Each path once, in order of appearance.</param>
/// <param name="Unmet">The smallest parts that are refuted or undecided; empty for a pass.</param>
/// <param name="Member">Path of the worst member where an <c>all</c> decided, such as <c>criticalData[core-db]</c>.</param>
internal sealed record Explanation(Tri Verdict, IReadOnlyList<FactUse> Facts, IReadOnlyList<UnmetPart> Unmet, string? Member);
