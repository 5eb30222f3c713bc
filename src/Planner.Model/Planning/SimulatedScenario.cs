using Planner.Model.Estates;

namespace Planner.Model.Planning;

/// <summary>What simulation says about one scenario.</summary>
public sealed record SimulatedScenario : IIdentified
{
    /// <summary>The hazard.</summary>
    public required string Id { get; init; }

    /// <summary>Expected events a year.</summary>
    public required double PerYear { get; init; }

    /// <summary>Recovery time of the trials with a recovery; null when there is none.</summary>
    public SimulatedDuration? Rto { get; init; }

    /// <summary>Recovery point of the trials with something left; null when there is none.</summary>
    public SimulatedDuration? Rpo { get; init; }

    /// <summary>Probability, given the event, that there is no recovery.</summary>
    public required double WithoutRecovery { get; init; }

    /// <summary>Probability that the time objective is met; null when none is set. What has no recovery misses it.</summary>
    public SimulatedShare? RtoMet { get; init; }

    /// <summary>The same for the point objective.</summary>
    public SimulatedShare? RpoMet { get; init; }
}
