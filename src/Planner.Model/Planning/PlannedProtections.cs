using Planner.Model.Estates;

namespace Planner.Model.Planning;

/// <summary>Protections that a design wants in place; they are planned, not there.</summary>
public sealed record PlannedProtections
{
    /// <summary>Kinds that are in place already, at least as strong as wanted, and cost nothing new.</summary>
    public required IReadOnlyList<ProtectionKind> InPlace { get; init; }

    /// <summary>Backups.</summary>
    public required IReadOnlyList<Backup> Backups { get; init; }

    /// <summary>Batch transfers.</summary>
    public required IReadOnlyList<BatchTransfer> Transfers { get; init; }

    /// <summary>Replications.</summary>
    public required IReadOnlyList<Replication> Replications { get; init; }

    /// <summary>The standby processing system.</summary>
    public Standby? Standby { get; init; }

    /// <summary>The standby network.</summary>
    public StandbyNetwork? StandbyNetwork { get; init; }
}
