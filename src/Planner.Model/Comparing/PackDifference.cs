namespace Planner.Model.Comparing;

/// <summary>What differs between two packs.</summary>
public sealed record PackDifference
{
    /// <summary>Id of the first.</summary>
    public required string Before { get; init; }

    /// <summary>Id of the second.</summary>
    public required string After { get; init; }

    /// <summary>What differs beside clauses and parameters.</summary>
    public required IReadOnlyList<PartDifference> Head { get; init; }

    /// <summary>Parameters that differ, by id.</summary>
    public required IReadOnlyList<PackItemDifference> Parameters { get; init; }

    /// <summary>Clauses that differ: those of the first in its order, then those that only the second has.</summary>
    public required IReadOnlyList<PackItemDifference> Clauses { get; init; }
}
