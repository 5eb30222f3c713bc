using Planner.Simulation.Recovery;
using Planner.Simulation.Statistics;

namespace Planner.Simulation;

/// <summary>What simulation says about one scenario, beside its closed form.</summary>
/// <param name="Estimate">The closed form.</param>
/// <param name="RecoveryTime">Of the trials with a recovery; null when there is none.</param>
/// <param name="RecoveryPoint">Of the trials with something left; null when there is none. Zero where an interruption is waited out.</param>
/// <param name="TimeKept">Probability that the time objective is met, counting as missed what has no recovery, even if the cause ends in time; null when none is set.</param>
/// <param name="PointKept">The same for the point objective.</param>
public sealed record ScenarioOutcome(
    ScenarioEstimate Estimate, DurationDistribution? RecoveryTime, DurationDistribution? RecoveryPoint,
    Estimated<double>? TimeKept, Estimated<double>? PointKept);
