namespace Planner.Model.Standards;

/// <summary>A least requirement that a rule sets: a level of a standard, or bounds on the objectives. It raises what is required and never what is reached.</summary>
public sealed record Floor
{
    /// <summary>Unique in the pack.</summary>
    public required string Id { get; init; }

    /// <summary>The clause of the pack that sets it.</summary>
    public required string Clause { get; init; }

    /// <summary>Whom it binds.</summary>
    public FloorScope Scope { get; init; }

    /// <summary>CEL over the facts of a system: where it binds.</summary>
    public required string When { get; init; }

    /// <summary>The pack whose level is asked for; null when there is no level.</summary>
    public string? Standard { get; init; }

    /// <summary>The lowest level that will do; set exactly when <see cref="Standard"/> is.</summary>
    public int? Level { get; init; }

    /// <summary>The longest recovery time, itself allowed; null when not bounded.</summary>
    public TimeSpan? Rto { get; init; }

    /// <summary>The longest loss, itself allowed; null when not bounded.</summary>
    public TimeSpan? Rpo { get; init; }

    /// <summary>What it says, for people.</summary>
    public required Words Reason { get; init; }
}
