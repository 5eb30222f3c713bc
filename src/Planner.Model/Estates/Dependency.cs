namespace Planner.Model.Estates;

/// <summary>What a system needs from another.</summary>
public sealed record Dependency
{
    /// <summary>The other system; free text when external.</summary>
    public required string On { get; init; }

    /// <summary>How.</summary>
    public required DependencyKind Kind { get; init; }

    /// <summary>What works without it, when soft.</summary>
    public string? DegradedMode { get; init; }

    /// <summary>How long that is good enough.</summary>
    public TimeSpan? DegradedLimit { get; init; }
}
