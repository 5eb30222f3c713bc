namespace Planner.Rules.Tests.Grading;

internal sealed record ExpectedGrade
{
    public required string Id { get; init; }

    public required string Standard { get; init; }

    public required int Proven { get; init; }

    public required int Claimed { get; init; }

    public required int Possible { get; init; }

    public required IReadOnlyList<ExpectedElement> Elements { get; init; }
}
