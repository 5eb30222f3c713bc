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
}
