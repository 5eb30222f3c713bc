using Planner.Model.Grading;
using Planner.Model.Quantities;

namespace Planner.Model.Planning;

/// <summary>The chosen designs for an estate: a prediction and a wish, never evidence.</summary>
public sealed record Plan
{
    /// <summary><c>planner/plan/v1</c>.</summary>
    public required string ApiVersion { get; init; }

    /// <summary>Program and version that made it.</summary>
    public required string Program { get; init; }

    /// <summary>The day it plans from.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Hash of the estate's document, without overlays.</summary>
    public required string EstateSha256 { get; init; }

    /// <summary>Hashes of the overlays.</summary>
    public IReadOnlyList<string> OverlaysSha256 { get; init; } = [];

    /// <summary>Hash of the catalogue of designs; models are rebuilt from the same catalogue only.</summary>
    public required string CatalogueSha256 { get; init; }

    /// <summary>Hash of the price file.</summary>
    public required string PricesSha256 { get; init; }

    /// <summary>Editions the prospects are judged by.</summary>
    public required IReadOnlyList<StandardUse> Standards { get; init; }

    /// <summary>The most that may be laid out in a year; null when no limit was set.</summary>
    public Money? Budget { get; init; }

    /// <summary>What was minimised and how well.</summary>
    public required PlanOptimum Optimum { get; init; }

    /// <summary>By id.</summary>
    public required IReadOnlyList<PlannedSystem> Systems { get; init; }
}
