using Planner.Model.Standards;

namespace Planner.Model.Requirements;

/// <summary>One reason for a requirement: what says it, and what it bounds.</summary>
public sealed record Ground
{
    /// <summary>What it is derived from.</summary>
    public required GroundKind Kind { get; init; }

    /// <summary>Whether a rule says it, or the product reads it so.</summary>
    public required GroundWeight Weight { get; init; }

    /// <summary>Who says it: a path in the estate such as <c>functions/deposits</c> or <c>systems/pay</c>, or the id of a pack.</summary>
    public required string From { get; init; }

    /// <summary>The clause of the pack that says it; null where none does.</summary>
    public string? Clause { get; init; }

    /// <summary>Longest recovery time it leaves, itself allowed; null when it does not bound that.</summary>
    public TimeSpan? Rto { get; init; }

    /// <summary>Longest loss it leaves, itself allowed; null when it does not bound that.</summary>
    public TimeSpan? Rpo { get; init; }

    /// <summary>The standard whose level it bounds; null when it bounds none.</summary>
    public string? Standard { get; init; }

    /// <summary>Lowest level it leaves; null when it does not bound that.</summary>
    public int? Level { get; init; }

    /// <summary>False when it is not known whether it binds: it may apply, and counts for nothing until that is settled.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>What must be known to settle whether it binds; empty when that is certain.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>The same in words.</summary>
    public required Words Text { get; init; }
}
