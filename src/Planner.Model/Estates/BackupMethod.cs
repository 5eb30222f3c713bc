namespace Planner.Model.Estates;

/// <summary>How a backup is made.</summary>
public enum BackupMethod
{
    /// <summary>All data.</summary>
    Full,

    /// <summary>What changed since the last full one.</summary>
    Differential,

    /// <summary>What changed since the last one.</summary>
    Incremental,

    /// <summary>The transaction log, archived.</summary>
    Log,

    /// <summary>A snapshot on the same array; no second copy.</summary>
    Snapshot,
}
