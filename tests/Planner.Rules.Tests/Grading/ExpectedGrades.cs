namespace Planner.Rules.Tests.Grading;

/// <summary>Grades derived by hand, as the example writes them down.</summary>
internal sealed record ExpectedGrades
{
    public required DateOnly AssessedOn { get; init; }

    public required IReadOnlyList<ExpectedGrade> Systems { get; init; }
}
