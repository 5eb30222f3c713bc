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
}
