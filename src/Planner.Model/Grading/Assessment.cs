using Planner.Model.Findings;

namespace Planner.Model.Grading;

/// <summary>The grades of an estate on one day.</summary>
public sealed record Assessment
{
    /// <summary>The day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset AssessedAt { get; init; }

    /// <summary>Program and version.</summary>
    public required string Program { get; init; }

    /// <summary>Hash of the estate.</summary>
    public required string EstateSha256 { get; init; }

    /// <summary>Hashes of the overlays.</summary>
    public IReadOnlyList<string> OverlaysSha256 { get; init; } = [];

    /// <summary>The editions.</summary>
    public required IReadOnlyList<StandardUse> Standards { get; init; }

    /// <summary>Editions that are there and did not grade; empty when the editions were asked for by name.</summary>
    public IReadOnlyList<LeftOutEdition> LeftOut { get; init; } = [];

    /// <summary>True when the editions were asked for by name.</summary>
    public bool EditionsAskedFor { get; init; }

    /// <summary>Each missing fact once.</summary>
    public required IReadOnlyList<MissingFact> Missing { get; init; }

    /// <summary>Contradictions inside the estate; they stop nothing.</summary>
    public IReadOnlyList<Finding> Contradictions { get; init; } = [];

    /// <summary>One entry a system and standard, by id.</summary>
    public required IReadOnlyList<SystemGrade> Systems { get; init; }
}
