namespace Planner.Model.Estates;

/// <summary>What is watched.</summary>
public enum MonitoredPart
{
    /// <summary>Machines, power, network.</summary>
    Infrastructure,

    /// <summary>State and lag of replication.</summary>
    Replication,

    /// <summary>Runs of backups.</summary>
    Backup,

    /// <summary>Service as users see it.</summary>
    Application,
}
