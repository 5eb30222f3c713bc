namespace Planner.Rules.Facts;

/// <summary>What is watched of the system.</summary>
public sealed record MonitoringFacts
{
    /// <summary>True when machines, power and network are.</summary>
    public bool? Infrastructure { get; init; }

    /// <summary>True when state and lag of replication are.</summary>
    public bool? Replication { get; init; }

    /// <summary>True when runs of backups are.</summary>
    public bool? Backup { get; init; }

    /// <summary>True when the service is, as users see it.</summary>
    public bool? Application { get; init; }

    /// <summary>True when alarms reach somebody at any hour.</summary>
    public bool? Alerts { get; init; }
}
