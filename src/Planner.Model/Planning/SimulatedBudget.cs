using Planner.Model.Estates;

namespace Planner.Model.Planning;

/// <summary>How likely a year keeps a budget of downtime.</summary>
public sealed record SimulatedBudget : IIdentified
{
    /// <summary>Standard and level that set it.</summary>
    public required string Id { get; init; }

    /// <summary>The most downtime, inside.</summary>
    public required TimeSpan Limit { get; init; }

    /// <summary>Probability of a year with no more.</summary>
    public required SimulatedShare Kept { get; init; }
}
