using Planner.Simulation.Statistics;

namespace Planner.Simulation.Outages;

/// <summary>Yearly downtime from simulation, with all that is needed to make it again.</summary>
/// <param name="Seed">Seed of the run.</param>
/// <param name="Years">Simulated years.</param>
/// <param name="Start">What each year began with.</param>
/// <param name="Downtime">Downtime of a year.</param>
/// <param name="Availability">Part of the time that the system works, from 0 to 1.</param>
/// <param name="Budgets">One for each budget asked about, in the order asked.</param>
public sealed record DowntimeDistribution(
    ulong Seed, long Years, YearStart Start, DurationDistribution Downtime, Estimated<double> Availability, IReadOnlyList<BudgetOutcome> Budgets);
