using Planner.Model.Quantities;

namespace Planner.Model.Estates;

/// <summary>The standby processing system (element D2).</summary>
public sealed record Standby
{
    /// <summary>Where it is.</summary>
    [Refers("sites")]
    public string? Site { get; init; }

    /// <summary>How far it is provided.</summary>
    public Provision? Provision { get; init; }

    /// <summary>In what state.</summary>
    public Readiness? Readiness { get; init; }

    /// <summary>Its processing capacity over that of production.</summary>
    public Ratio? Capacity { get; init; }

    /// <summary>True when fully compatible with production.</summary>
    public bool? Compatible { get; init; }

    /// <summary>True when the application is one cluster over both sites.</summary>
    public bool? Clustered { get; init; }

    /// <summary>True when users keep working through a switch.</summary>
    public bool? SeamlessSwitch { get; init; }

    /// <summary>What starts a takeover.</summary>
    public FailoverMode? Failover { get; init; }

    /// <summary>True when the remote cluster is monitored in real time.</summary>
    public bool? Monitored { get; init; }
}
