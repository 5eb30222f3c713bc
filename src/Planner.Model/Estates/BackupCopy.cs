namespace Planner.Model.Estates;

/// <summary>One copy of a backup.</summary>
public sealed record BackupCopy : IIdentified
{
    /// <summary>Unique in the backup.</summary>
    public required string Id { get; init; }

    /// <summary>Where it lies.</summary>
    [Refers("sites")]
    public string? Site { get; init; }

    /// <summary>What it lies on.</summary>
    public Medium? Medium { get; init; }

    /// <summary>How it gets there.</summary>
    public Channel? Channel { get; init; }

    /// <summary>How long it takes to get there.</summary>
    public TimeSpan? TransferTime { get; init; }

    /// <summary>True when no running system can reach it.</summary>
    public bool? Offline { get; init; }

    /// <summary>True when unreadable without the key.</summary>
    public bool? Encrypted { get; init; }

    /// <summary>True when it cannot be changed or deleted before its time.</summary>
    public bool? Immutable { get; init; }
}
