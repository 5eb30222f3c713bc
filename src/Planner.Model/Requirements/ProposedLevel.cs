namespace Planner.Model.Requirements;

/// <summary>A proposed level of one standard with the chain of reasons.</summary>
public sealed record ProposedLevel
{
    /// <summary>The standard with its edition.</summary>
    public required string Standard { get; init; }

    /// <summary>The lowest level that satisfies every certain ground; 0 when the objectives ask for none; null when nothing bounds it.</summary>
    public int? Level { get; init; }

    /// <summary>The strictest level that a named person confirmed; null when none did.</summary>
    public int? Confirmed { get; init; }

    /// <summary>The grounds, strictest first; those that may apply come last.</summary>
    public IReadOnlyList<Ground> Grounds { get; init; } = [];

    /// <summary>What is not known and could raise it.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}
