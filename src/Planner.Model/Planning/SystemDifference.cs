using Planner.Model.Estates;
using Planner.Model.Quantities;

namespace Planner.Model.Planning;

/// <summary>What differs between two plans for one system.</summary>
public sealed record SystemDifference : IIdentified
{
    /// <summary>The system.</summary>
    public required string Id { get; init; }

    /// <summary>Design in the first plan; null when the system is not in it.</summary>
    public string? Before { get; init; }

    /// <summary>Design in the second plan; null when the system is not in it.</summary>
    public string? After { get; init; }

    /// <summary>Outlay of the second less that of the first.</summary>
    public required Money Outlay { get; init; }

    /// <summary>Parts that differ: design, protections, costs, prediction, prospects, demands, assumptions, runbook.</summary>
    public required IReadOnlyList<string> Parts { get; init; }
}
