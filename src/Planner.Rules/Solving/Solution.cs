namespace Planner.Rules.Solving;

/// <summary>What the solver found.</summary>
/// <param name="Kind">How good it is.</param>
/// <param name="Assignment">The solution; empty when there is none.</param>
internal sealed record Solution(SolutionKind Kind, Assignment Assignment)
{
    public bool IsFound => Kind is SolutionKind.Best or SolutionKind.Good;
}
