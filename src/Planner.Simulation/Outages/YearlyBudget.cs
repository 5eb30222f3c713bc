namespace Planner.Simulation.Outages;

/// <summary>Downtime that a year may have.</summary>
/// <param name="Id">Names the standard and level that sets it.</param>
/// <param name="Limit">The most; itself inside.</param>
public sealed record YearlyBudget(string Id, TimeSpan Limit);
