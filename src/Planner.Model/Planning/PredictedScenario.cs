using Planner.Model.Estates;

namespace Planner.Model.Planning;

/// <summary>What a design makes of one hazard, in closed form.</summary>
public sealed record PredictedScenario : IIdentified
{
    /// <summary>The hazard.</summary>
    public required string Id { get; init; }

    /// <summary>Expected events a year.</summary>
    public required double PerYear { get; init; }

    /// <summary>True when objectives are judged by it: a loss of service up to the site. Damage to data, cities and regions stand apart.</summary>
    public required bool Counts { get; init; }

    /// <summary>Recovery time; null when there is none.</summary>
    public PredictedDuration? Rto { get; init; }

    /// <summary>Recovery point; null when nothing can be restored.</summary>
    public PredictedDuration? Rpo { get; init; }

    /// <summary>Probability, given the event, that the design has no recovery; 0 when it always has one.</summary>
    public required double WithoutRecovery { get; init; }
}
