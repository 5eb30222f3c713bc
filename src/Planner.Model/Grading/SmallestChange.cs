namespace Planner.Model.Grading;

/// <summary>
/// The smallest set of changes after which a system meets a target: first the fewest capability changes, among those the
/// fewest changes that are only to be established or proved. One fact is one change; a new member of a list is one, whatever
/// is said of it.
/// </summary>
public sealed record SmallestChange
{
    /// <summary>The system.</summary>
    public required string System { get; init; }

    /// <summary>The edition.</summary>
    public required string Standard { get; init; }

    /// <summary>The clauses that are to hold and do not yet.</summary>
    public required IReadOnlyList<string> Clauses { get; init; }

    /// <summary>What came of the search.</summary>
    public required SearchResult Result { get; init; }

    /// <summary>True when no smaller set exists: capability changes first, then the others.</summary>
    public required bool IsProved { get; init; }

    /// <summary>The changes; empty when all clauses hold, and when none were found.</summary>
    public required IReadOnlyList<NeededChange> Changes { get; init; }
}
