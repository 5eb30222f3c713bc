using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>A replication of a data set.</summary>
public sealed record ReplicationFacts : IIdentified
{
    /// <summary>Its id in the estate.</summary>
    public required string Id { get; init; }

    /// <summary>When a write is acknowledged.</summary>
    public ReplicationMode? Mode { get; init; }

    /// <summary>True when it never falls back silently to a weaker mode.</summary>
    public bool? Strict { get; init; }

    /// <summary>True when it runs all the time.</summary>
    public bool? Continuous { get; init; }

    /// <summary>True when it goes to another site that shares no risk with the primary.</summary>
    public bool? Remote { get; init; }

    /// <summary>True when it goes to the standby site.</summary>
    public bool? ToStandby { get; init; }

    /// <summary>Lag that 99 % of the measurements stay under.</summary>
    public TimeSpan? LagP99 { get; init; }
}
