using Planner.Model.Grading;

namespace Planner.Model.Comparing;

/// <summary>How the grade of a system by a standard differs.</summary>
public sealed record GradeDifference
{
    /// <summary>The system.</summary>
    public required string System { get; init; }

    /// <summary>The standard.</summary>
    public required string Standard { get; init; }

    /// <summary>Which way its levels went.</summary>
    public required Direction Direction { get; init; }

    /// <summary>The first levels; null when the first does not grade it.</summary>
    public required Levels? Before { get; init; }

    /// <summary>The second levels; null when the second does not grade it.</summary>
    public required Levels? After { get; init; }

    /// <summary>The level required in the first; null when unknown.</summary>
    public required int? RequiredBefore { get; init; }

    /// <summary>The level required in the second; null when unknown.</summary>
    public required int? RequiredAfter { get; init; }

    /// <summary>The elements that differ.</summary>
    public required IReadOnlyList<ElementDifference> Elements { get; init; }

    /// <summary>The clauses whose verdict moved, in the order of the standard.</summary>
    public required IReadOnlyList<ClauseDifference> Clauses { get; init; }
}
