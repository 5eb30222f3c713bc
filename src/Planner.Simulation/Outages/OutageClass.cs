using Planner.Simulation.Composition;
using Planner.Simulation.Hazards;

namespace Planner.Simulation.Outages;

/// <summary>Outages of one kind: they come by chance at a rate, and each lasts its own time. Several may be in progress at once.</summary>
/// <param name="Id">Unique in the model; keys the random numbers.</param>
/// <param name="Rate">How often.</param>
/// <param name="Duration">How long; null means for good, counted to the end of the year.</param>
public sealed record OutageClass(string Id, YearlyRate Rate, ElapsedTime? Duration);
