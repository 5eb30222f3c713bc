namespace Planner.Model.Comparing;

/// <summary>What differs between two assessments.</summary>
public sealed record AssessmentDifference
{
    /// <summary>Day of the first.</summary>
    public required DateOnly AsOfBefore { get; init; }

    /// <summary>Day of the second.</summary>
    public required DateOnly AsOfAfter { get; init; }

    /// <summary>Which of asOf, estate, overlays, standards and program differ.</summary>
    public required IReadOnlyList<string> Bases { get; init; }

    /// <summary>Grades that differ, by system and standard.</summary>
    public required IReadOnlyList<GradeDifference> Systems { get; init; }
}
