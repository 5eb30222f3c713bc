namespace Planner.Model.Comparing;

/// <summary>A clause whose verdict moved.</summary>
public sealed record ClauseDifference
{
    /// <summary>Its id.</summary>
    public required string Clause { get; init; }

    /// <summary>Its element.</summary>
    public required string Element { get; init; }

    /// <summary>Its level; null outside the levels.</summary>
    public required int? Level { get; init; }

    /// <summary>The first verdict; null when the first pack has no such clause.</summary>
    public required VerdictMark? Before { get; init; }

    /// <summary>The second verdict; null when the second pack has no such clause.</summary>
    public required VerdictMark? After { get; init; }

    /// <summary>What did it, by path; empty when only the day or the pack can have done it.</summary>
    public required IReadOnlyList<FactChange> Causes { get; init; }
}
