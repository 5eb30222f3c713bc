namespace Planner.Rules.Tests.Grading;

/// <summary>Verdicts by rules without levels, derived by hand, as the example writes them down.</summary>
internal sealed record ExpectedRules
{
    public required DateOnly AssessedOn { get; init; }

    public required IReadOnlyList<ExpectedRule> Systems { get; init; }
}
