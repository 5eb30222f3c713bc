namespace Planner.Model.Estates;

/// <summary>A drill that took place, with what it achieved. RTO runs from the stop, not from the declaration.</summary>
public sealed record Exercise : IIdentified
{
    /// <summary>Unique among exercises.</summary>
    public required string Id { get; init; }

    /// <summary>Systems it exercised.</summary>
    [Refers("systems")]
    public required IReadOnlyList<string> Systems { get; init; }

    /// <summary>How real.</summary>
    public required ExerciseKind Kind { get; init; }

    /// <summary>What was lost.</summary>
    public Scenario? Scenario { get; init; }

    /// <summary>The day it ended.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How it ended.</summary>
    public CheckResult? Result { get; init; }

    /// <summary>True when the primary was lost without a planned handover.</summary>
    public bool? Unplanned { get; init; }

    /// <summary>True when end users took part.</summary>
    public bool? EndUsers { get; init; }

    /// <summary>True when it was announced beforehand.</summary>
    public bool? Announced { get; init; }

    /// <summary>From stop to restored service.</summary>
    public TimeSpan? AchievedRto { get; init; }

    /// <summary>Span of acknowledged data that was lost; 0 when none.</summary>
    public TimeSpan? AchievedRpo { get; init; }

    /// <summary>Where its report is.</summary>
    public string? Report { get; init; }
}
