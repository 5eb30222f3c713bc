namespace Planner.Rules.Tests.Grading;

internal sealed record ExpectedRule
{
    public required string Id { get; init; }

    public required string Standard { get; init; }

    /// <summary>Elements by id; <c>all</c> is the system as a whole.</summary>
    public required IReadOnlyList<ExpectedElement> Elements { get; init; }

    public required IReadOnlyList<ExpectedClause> Clauses { get; init; }
}
