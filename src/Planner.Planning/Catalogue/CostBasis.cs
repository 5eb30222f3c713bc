namespace Planner.Planning.Catalogue;

/// <summary>What a price is for.</summary>
public enum CostBasis
{
    /// <summary>The system, once.</summary>
    System,

    /// <summary>TiB of data in the system.</summary>
    Tebibyte,

    /// <summary>Hosts in production: application hosts and one for each store at least.</summary>
    Host,

    /// <summary>Stores in production: databases, files, objects, queues.</summary>
    Store,

    /// <summary>Mbit/s that replication needs at its peak.</summary>
    ReplicationMegabit,

    /// <summary>Mbit/s that a day's changes need when sent over a day.</summary>
    BackupMegabit,
}
