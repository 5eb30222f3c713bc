namespace Planner.Rules.Solving;

/// <summary>What a search found.</summary>
/// <param name="Solution">The solution.</param>
/// <param name="IsProved">True when nothing smaller exists; without a solution, that there is none.</param>
/// <param name="Made">The changes made.</param>
internal sealed record FoundChanges(Solution Solution, bool IsProved, IReadOnlyList<PossibleChange> Made);
