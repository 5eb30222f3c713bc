namespace Planner.Rules.Tests.Grading;

/// <summary>The duties of one system by verdict, and the advice that warns.</summary>
public sealed record ExpectedDuty
{
    public required string Id { get; init; }

    public required IReadOnlyList<string> Pass { get; init; }

    public required IReadOnlyList<string> Fail { get; init; }

    public required IReadOnlyList<string> Unknown { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }
}
