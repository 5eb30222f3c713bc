namespace Planner.Model.Estates;

/// <summary>A copy kept in step. It copies mistakes too, so it is no backup.</summary>
public sealed record Replication : IIdentified
{
    /// <summary>Unique in the system.</summary>
    public required string Id { get; init; }

    /// <summary>Components whose data it carries, whole.</summary>
    [Refers("./components")]
    public Listing<string>? Of { get; init; }

    /// <summary>Where the copy is.</summary>
    [Refers("sites")]
    public string? To { get; init; }

    /// <summary>When a write is acknowledged.</summary>
    public ReplicationMode? Mode { get; init; }

    /// <summary>True when it never falls back silently to a weaker mode.</summary>
    public bool? Strict { get; init; }

    /// <summary>True when it runs all the time, not by schedule.</summary>
    public bool? Continuous { get; init; }

    /// <summary>Lag that 99 % of a day's measurements stay under.</summary>
    public TimeSpan? LagP99 { get; init; }
}
