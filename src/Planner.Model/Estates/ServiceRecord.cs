using Planner.Model.Quantities;

namespace Planner.Model.Estates;

/// <summary>What was measured over the last twelve months.</summary>
public sealed record ServiceRecord
{
    /// <summary>Last day of the period, inside.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Share of the time available.</summary>
    public Availability? Availability { get; init; }

    /// <summary>True when planned stops count as unavailable.</summary>
    public bool? IncludesPlanned { get; init; }

    /// <summary>Sum of unplanned interruptions.</summary>
    public TimeSpan? UnplannedDowntime { get; init; }
}
