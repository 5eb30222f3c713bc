using Planner.Simulation.Outages;

namespace Planner.Simulation;

/// <summary>A prediction for one system under one design: never an objective, never a measurement.</summary>
/// <param name="System">Id of the system.</param>
/// <param name="Design">Id of the design.</param>
/// <param name="Seed">Seed of the run.</param>
/// <param name="Recoveries">Trials for each scenario.</param>
/// <param name="Scenarios">One for each exposure, in the order given.</param>
/// <param name="Downtime">Yearly downtime over all hazards and groups.</param>
/// <param name="LossPerYear">Expected lost time of a year, in closed form.</param>
/// <param name="NothingToRestore">Probability that a year has an event after which nothing can be restored, in closed form.</param>
public sealed record SimulationOutcome(
    string System, string Design, ulong Seed, long Recoveries, IReadOnlyList<ScenarioOutcome> Scenarios,
    DowntimeDistribution Downtime, TimeSpan LossPerYear, double NothingToRestore);
