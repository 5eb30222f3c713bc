namespace Planner.Model.Grading;

/// <summary>The tier of a system, three times over; null is unknown.</summary>
public sealed record TierGrade
{
    /// <summary>By its latest qualifying drills, on accepted evidence.</summary>
    public Tier? Achieved { get; init; }

    /// <summary>By what is stated of its drills.</summary>
    public Tier? Claimed { get; init; }

    /// <summary>By its objectives.</summary>
    public Tier? Required { get; init; }
}
