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

    /// <summary>True when the standby really carried the business.</summary>
    public bool? RealTakeover { get; init; }

    /// <summary>How the return to the primary ended.</summary>
    public CheckResult? FailedBack { get; init; }

    /// <summary>True when business functions were verified after recovery.</summary>
    public bool? BusinessVerified { get; init; }

    /// <summary>True when outside suppliers took part.</summary>
    public bool? Suppliers { get; init; }

    /// <summary>True when plan and scenario were written beforehand.</summary>
    public bool? ScenarioWritten { get; init; }

    /// <summary>True when the whole course was recorded.</summary>
    public bool? Logged { get; init; }

    /// <summary>The day the authority was told beforehand.</summary>
    public DateOnly? NotifiedOn { get; init; }

    /// <summary>The day the summary went to the authority.</summary>
    public DateOnly? ReportedOn { get; init; }
}
