using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>One copy of a backup.</summary>
public sealed record CopyFacts : IIdentified
{
    /// <summary>Its id in the estate.</summary>
    public required string Id { get; init; }

    /// <summary>True when it lies at another site that shares no risk with the primary.</summary>
    public bool? OffSite { get; init; }

    /// <summary>What it lies on.</summary>
    public Medium? Medium { get; init; }

    /// <summary>True when no running system can reach it.</summary>
    public bool? Offline { get; init; }

    /// <summary>True when unreadable without the key.</summary>
    public bool? Encrypted { get; init; }

    /// <summary>True when it cannot be changed before its time.</summary>
    public bool? Immutable { get; init; }
}
