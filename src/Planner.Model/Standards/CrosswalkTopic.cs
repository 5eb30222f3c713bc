namespace Planner.Model.Standards;

/// <summary>One thing that several editions ask for, each in its own words and to its own extent: meeting one clause does not prove another.</summary>
public sealed record CrosswalkTopic
{
    /// <summary>Unique in the crosswalk.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required Words Name { get; init; }

    /// <summary>Why these clauses are held to correspond.</summary>
    public required CrosswalkBasis Basis { get; init; }

    /// <summary>Where the correspondence comes from, as listed in <c>standards/README.md</c>; empty for a judgement.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The clauses, one entry an edition.</summary>
    public required IReadOnlyList<ClauseSet> Clauses { get; init; }
}
