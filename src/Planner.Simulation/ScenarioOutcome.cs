using Planner.Simulation.Recovery;
using Planner.Simulation.Statistics;

namespace Planner.Simulation;

/// <summary>What simulation says about one scenario, beside its closed form.</summary>
/// <param name="Estimate">The closed form.</param>
/// <param name="RecoveryTime">Of the trials that recovered; null when none did.</param>
/// <param name="RecoveryPoint">Of the trials that recovered; null when none did.</param>
/// <param name="TimeKept">Probability that the time objective is met, counting what cannot be restored as missed; null when none is set.</param>
/// <param name="PointKept">The same for the point objective.</param>
public sealed record ScenarioOutcome(
    ScenarioEstimate Estimate, DurationDistribution? RecoveryTime, DurationDistribution? RecoveryPoint,
    Estimated<double>? TimeKept, Estimated<double>? PointKept);
