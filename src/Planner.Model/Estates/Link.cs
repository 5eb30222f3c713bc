using Planner.Model.Quantities;

namespace Planner.Model.Estates;

/// <summary>A line between two sites.</summary>
public sealed record Link : IIdentified
{
    /// <summary>Unique among links.</summary>
    public required string Id { get; init; }

    /// <summary>One end.</summary>
    [Refers("sites")]
    public required string From { get; init; }

    /// <summary>The other end.</summary>
    [Refers("sites")]
    public required string To { get; init; }

    /// <summary>Usable rate, one direction.</summary>
    public DataRate? Bandwidth { get; init; }

    /// <summary>Round-trip time.</summary>
    public TimeSpan? RoundTrip { get; init; }

    /// <summary>Who runs it.</summary>
    public string? Carrier { get; init; }

    /// <summary>The node or conduit that all of it runs through; lines with one route fail together.</summary>
    public string? Route { get; init; }
}
