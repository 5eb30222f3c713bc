using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>An assessment, analysis, audit, validation or filing.</summary>
public sealed record ReviewFacts : IIdentified
{
    /// <summary>Its id in the estate.</summary>
    public required string Id { get; init; }

    /// <summary>What kind.</summary>
    public ReviewKind? Kind { get; init; }

    /// <summary>Time since it ended.</summary>
    public TimeSpan? Age { get; init; }

    /// <summary>True when it succeeded.</summary>
    public bool? Passed { get; init; }

    /// <summary>True when it covered everything of its kind.</summary>
    public bool? Complete { get; init; }

    /// <summary>True when its report is there.</summary>
    public bool? Reported { get; init; }

    /// <summary>Findings that are still open.</summary>
    public long? OpenFindings { get; init; }
}
