namespace Planner.Rules.Tests.Grading;

internal sealed record ExpectedElement
{
    public required string Id { get; init; }

    public required int Proven { get; init; }

    public required int Claimed { get; init; }

    public required int Possible { get; init; }
}
