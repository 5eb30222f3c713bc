using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>A drill.</summary>
public sealed record DrillFacts : IIdentified
{
    /// <summary>Its id in the estate.</summary>
    public required string Id { get; init; }

    /// <summary>How real.</summary>
    public ExerciseKind? Kind { get; init; }

    /// <summary>What was lost.</summary>
    public Scenario? Scenario { get; init; }

    /// <summary>Time since it ended.</summary>
    public TimeSpan? Age { get; init; }

    /// <summary>True when it succeeded.</summary>
    public bool? Passed { get; init; }

    /// <summary>True when the primary was lost without a planned handover.</summary>
    public bool? Unplanned { get; init; }

    /// <summary>True when end users took part.</summary>
    public bool? EndUsers { get; init; }

    /// <summary>From stop to restored service.</summary>
    public TimeSpan? AchievedRto { get; init; }

    /// <summary>Span of acknowledged data that was lost.</summary>
    public TimeSpan? AchievedRpo { get; init; }

    /// <summary>True when the standby really carried the business.</summary>
    public bool? RealTakeover { get; init; }

    /// <summary>True when the return to the primary succeeded.</summary>
    public bool? FailedBack { get; init; }

    /// <summary>True when business functions were verified after recovery.</summary>
    public bool? BusinessVerified { get; init; }

    /// <summary>True when outside suppliers took part.</summary>
    public bool? Suppliers { get; init; }

    /// <summary>True when plan and scenario were written beforehand.</summary>
    public bool? ScenarioWritten { get; init; }

    /// <summary>True when the whole course was recorded.</summary>
    public bool? Logged { get; init; }

    /// <summary>True when its report is there.</summary>
    public bool? ReportKept { get; init; }

    /// <summary>True when the authority was told on a day before it ended.</summary>
    public bool? NotifiedBefore { get; init; }

    /// <summary>Time from its end to the day the summary went to the authority, 0 or more.</summary>
    public TimeSpan? ReportedAfter { get; init; }
}
