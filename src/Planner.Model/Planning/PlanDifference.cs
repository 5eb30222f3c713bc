using Planner.Model.Quantities;

namespace Planner.Model.Planning;

/// <summary>What differs between two plans.</summary>
public sealed record PlanDifference
{
    /// <summary>Which of estate, catalogue, prices, standards and budget differ.</summary>
    public required IReadOnlyList<string> Bases { get; init; }

    /// <summary>Outlay of the second less that of the first, over all systems.</summary>
    public required Money Outlay { get; init; }

    /// <summary>Systems that differ, by id.</summary>
    public required IReadOnlyList<SystemDifference> Systems { get; init; }
}
