using Planner.Model.Estates;
using Planner.Model.Standards;

namespace Planner.Model.Planning;

/// <summary>What simulation says about one system, or why it cannot be simulated.</summary>
public sealed record SystemSimulation : IIdentified
{
    /// <summary>The system.</summary>
    public required string Id { get; init; }

    /// <summary>The design, or <see cref="PlannedSystem.AsIs"/>.</summary>
    public required string Design { get; init; }

    /// <summary>Paths of values that the estate lacks; when there is one, nothing is simulated.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>What was assumed.</summary>
    public required IReadOnlyList<Words> Assumptions { get; init; }

    /// <summary>Recovery time objective; null when none is set.</summary>
    public TimeSpan? RtoObjective { get; init; }

    /// <summary>Recovery point objective; null when none is set.</summary>
    public TimeSpan? RpoObjective { get; init; }

    /// <summary>Per scenario, small to wide.</summary>
    public required IReadOnlyList<SimulatedScenario> Scenarios { get; init; }

    /// <summary>Downtime of a year over all scenarios.</summary>
    public SimulatedDuration? Downtime { get; init; }

    /// <summary>Part of the time that it works.</summary>
    public SimulatedShare? Availability { get; init; }

    /// <summary>Probability that a year stays within the yearly budgets of JR/T 0168-2018.</summary>
    public required IReadOnlyList<SimulatedBudget> Budgets { get; init; }

    /// <summary>Probability of a year with an event after which nothing can be restored, in closed form.</summary>
    public double? NothingToRestore { get; init; }
}
