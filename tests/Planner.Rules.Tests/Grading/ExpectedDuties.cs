namespace Planner.Rules.Tests.Grading;

/// <summary>Duties of systems as derived by hand.</summary>
public sealed record ExpectedDuties
{
    public required DateOnly AssessedOn { get; init; }

    public required string Standard { get; init; }

    public required IReadOnlyList<ExpectedDuty> Systems { get; init; }
}
