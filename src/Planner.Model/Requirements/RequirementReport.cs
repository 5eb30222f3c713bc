using Planner.Model.Findings;
using Planner.Model.Grading;

namespace Planner.Model.Requirements;

/// <summary>What is proposed as required of an estate, and where the estate contradicts itself.</summary>
public sealed record RequirementReport
{
    /// <summary>The day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Program and version.</summary>
    public required string Program { get; init; }

    /// <summary>Hash of the estate.</summary>
    public required string EstateSha256 { get; init; }

    /// <summary>The editions that were asked.</summary>
    public required IReadOnlyList<StandardUse> Standards { get; init; }

    /// <summary>One entry a system, by id.</summary>
    public required IReadOnlyList<SystemRequirement> Systems { get; init; }

    /// <summary>Systems that hard-depend on each other around a circle, each circle once.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Cycles { get; init; }

    /// <summary>Systems that many others cannot do without, most dependents first.</summary>
    public required IReadOnlyList<SharedSystem> Shared { get; init; }

    /// <summary>Contradictions inside the estate; they stop nothing.</summary>
    public required IReadOnlyList<Finding> Contradictions { get; init; }
}
