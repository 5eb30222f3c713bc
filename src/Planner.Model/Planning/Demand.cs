using Planner.Model.Quantities;

namespace Planner.Model.Planning;

/// <summary>Something a system must reach.</summary>
public sealed record Demand
{
    /// <summary>What kind.</summary>
    public required DemandKind Kind { get; init; }

    /// <summary>The standard, for a level.</summary>
    public string? Standard { get; init; }

    /// <summary>The level wanted, in the elements that designs decide.</summary>
    public int? Level { get; init; }

    /// <summary>The longest recovery time or oldest recovery point, inside.</summary>
    public TimeSpan? Limit { get; init; }

    /// <summary>The least availability, inside.</summary>
    public Availability? Share { get; init; }

    /// <summary>Whether the prediction meets it; null when it cannot be told, which is not met.</summary>
    public bool? Met { get; init; }
}
