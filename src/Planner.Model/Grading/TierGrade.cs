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

    /// <summary>As achieved, but no better than what it hard-depends on; unknown too where it is not known what that is.</summary>
    public Tier? Capped { get; init; }

    /// <summary>As claimed, but no better than what it hard-depends on.</summary>
    public Tier? CappedClaimed { get; init; }

    /// <summary>Recovery time that its drills achieved, on accepted evidence.</summary>
    public TimeSpan? Rto { get; init; }

    /// <summary>Loss that its drills achieved, on accepted evidence.</summary>
    public TimeSpan? Rpo { get; init; }

    /// <summary>Recovery time when it must wait for what it hard-depends on.</summary>
    public TimeSpan? CappedRto { get; init; }

    /// <summary>Loss when what it hard-depends on counts too.</summary>
    public TimeSpan? CappedRpo { get; init; }

    /// <summary>Ids of the direct hard dependencies that make it worse than alone, or leave it unknown.</summary>
    public IReadOnlyList<string> HeldBy { get; init; } = [];
}
