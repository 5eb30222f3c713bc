using Planner.Model.Estates;

namespace Planner.Model.Grading;

/// <summary>A fact that decided a clause, with the evidence behind it.</summary>
public sealed record FactUse
{
    /// <summary>Path of the fact, with ids, such as <c>criticalData[core-db].backups[full].interval</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Its value as text; null when unknown.</summary>
    public string? Value { get; init; }

    /// <summary>The weakest source among its inputs; null when unknown.</summary>
    public EvidenceSource? Source { get; init; }

    /// <summary>The oldest day among its inputs.</summary>
    public DateOnly? CollectedAt { get; init; }

    /// <summary>The earliest end among its inputs.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Paths of the values in the estate that it comes from.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];
}
