namespace Planner.Model.Planning;

/// <summary>What a protection, and a cost, belongs to.</summary>
public enum ProtectionKind
{
    /// <summary>Backups and their copies.</summary>
    Backup,

    /// <summary>Batch transfers.</summary>
    Transfer,

    /// <summary>Replications.</summary>
    Replication,

    /// <summary>The standby processing system.</summary>
    Standby,

    /// <summary>The standby network.</summary>
    Network,

    /// <summary>People and drills.</summary>
    People,
}
