namespace Planner.Model.Grading;

/// <summary>A catalogue fact that is unknown somewhere.</summary>
public sealed record MissingFact
{
    /// <summary>Its catalogue name.</summary>
    public required string Fact { get; init; }

    /// <summary>Its unit or type.</summary>
    public string? Unit { get; init; }

    /// <summary>How many systems lack it.</summary>
    public required int Systems { get; init; }

    /// <summary>Clauses that wait for it.</summary>
    public required IReadOnlyList<string> Clauses { get; init; }
}
