namespace Planner.Rules.Solving;

internal enum SolutionKind
{
    /// <summary>Nothing costs less.</summary>
    Best,

    /// <summary>It holds; whether something costs less was not settled within the limit.</summary>
    Good,

    /// <summary>There is none.</summary>
    Impossible,

    /// <summary>Whether there is one was not settled within the limit.</summary>
    NotFound,
}
