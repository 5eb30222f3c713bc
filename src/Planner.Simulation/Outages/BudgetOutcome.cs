using Planner.Simulation.Statistics;

namespace Planner.Simulation.Outages;

/// <summary>How likely a year keeps a budget.</summary>
/// <param name="Budget">The budget.</param>
/// <param name="Kept">Probability of a year with no more downtime than that.</param>
public sealed record BudgetOutcome(YearlyBudget Budget, Estimated<double> Kept);
