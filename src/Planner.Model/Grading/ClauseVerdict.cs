using Planner.Model.Standards;

namespace Planner.Model.Grading;

/// <summary>The verdict of one clause for one system.</summary>
public sealed record ClauseVerdict
{
    /// <summary>Its id.</summary>
    public required string Clause { get; init; }

    /// <summary>Its element.</summary>
    public required string Element { get; init; }

    /// <summary>Its level; null where it holds whatever the level.</summary>
    public required int? Level { get; init; }

    /// <summary>What it is for.</summary>
    public ClauseRole Role { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why.</summary>
    public required Reason Reason { get; init; }

    /// <summary>The facts that decided it; empty when not asked for.</summary>
    public IReadOnlyList<FactUse> Facts { get; init; } = [];

    /// <summary>How many more facts there are than <see cref="Facts"/> names; 0 when all are named, or none were asked for.</summary>
    public int FactsOmitted { get; init; }

    /// <summary>For a failure, the smallest parts of the check that failed.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];
}
