namespace Planner.Model.Requirements;

/// <summary>A proposed objective with the chain of reasons.</summary>
public sealed record ProposedTime
{
    /// <summary>The longest time that every certain ground leaves; null when nothing bounds it.</summary>
    public TimeSpan? Limit { get; init; }

    /// <summary>The grounds, strictest first; those that may apply come last.</summary>
    public IReadOnlyList<Ground> Grounds { get; init; } = [];

    /// <summary>Paths of what is not known and could make it shorter.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}
