using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>A data set that is critical to the business, with what protects it.</summary>
public sealed record DataFacts : IIdentified
{
    /// <summary>Its id in the estate.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public ComponentKind? Kind { get; init; }

    /// <summary>Backups that hold it whole.</summary>
    public FactList<BackupFacts>? Backups { get; init; }

    /// <summary>Batch transfers that carry it whole.</summary>
    public FactList<TransferFacts>? Transfers { get; init; }

    /// <summary>Replications that carry it whole.</summary>
    public FactList<ReplicationFacts>? Replications { get; init; }
}
