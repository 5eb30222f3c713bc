using Planner.Model.Estates;
using Planner.Model.Standards;

namespace Planner.Model.Grading;

/// <summary>A clause that stands between a system and a level.</summary>
public sealed record Gap
{
    /// <summary>Its id.</summary>
    public required string Clause { get; init; }

    /// <summary>What kind.</summary>
    public required GapKind Kind { get; init; }

    /// <summary>What closes it.</summary>
    public IReadOnlyList<Words> Remedies { get; init; } = [];

    /// <summary>What is being done about it, in the order of the estate.</summary>
    public IReadOnlyList<GapAction> Actions { get; init; } = [];

    /// <summary>The acceptance that holds on the day of the assessment, the one that ends last; null when nobody accepts it. The clause stays as it is.</summary>
    public AcceptedRisk? Accepted { get; init; }
}
