namespace Planner.Model.Comparing;

/// <summary>What two editions say of one estate on one day.</summary>
public sealed record EditionDifference
{
    /// <summary>The day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Hash of the estate.</summary>
    public required string EstateSha256 { get; init; }

    /// <summary>Id of the first edition.</summary>
    public required string First { get; init; }

    /// <summary>Id of the second edition.</summary>
    public required string Second { get; init; }

    /// <summary>How many pairs of clauses ask for the same thing.</summary>
    public required int Corresponding { get; init; }

    /// <summary>Every system, by id.</summary>
    public required IReadOnlyList<EditionPair> Systems { get; init; }
}
