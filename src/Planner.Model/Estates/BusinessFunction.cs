namespace Planner.Model.Estates;

/// <summary>What the organisation does, with its impact analysis.</summary>
public sealed record BusinessFunction : IIdentified
{
    /// <summary>Unique among functions.</summary>
    public required string Id { get; init; }

    /// <summary>For people.</summary>
    public string? Name { get; init; }

    /// <summary>Order of recovery, 1 first.</summary>
    public int? Priority { get; init; }

    /// <summary>Longest tolerable outage.</summary>
    public TimeSpan? MaximumOutage { get; init; }

    /// <summary>Recovery time objective of the business.</summary>
    public TimeSpan? Rto { get; init; }

    /// <summary>Recovery point objective of the business.</summary>
    public TimeSpan? Rpo { get; init; }

    /// <summary>Systems it needs.</summary>
    [Refers("systems")]
    public Listing<string>? Systems { get; init; }
}
