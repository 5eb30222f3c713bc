namespace Planner.Rules.Facts;

/// <summary>Measured service of the last twelve months.</summary>
public sealed record ServiceFacts
{
    /// <summary>Time since the last day of the period.</summary>
    public TimeSpan? Age { get; init; }

    /// <summary>Share of the time available, 0 to 1.</summary>
    public double? Availability { get; init; }

    /// <summary>True when planned stops count as unavailable.</summary>
    public bool? IncludesPlanned { get; init; }

    /// <summary>Sum of unplanned interruptions.</summary>
    public TimeSpan? UnplannedDowntime { get; init; }
}
