namespace Planner.Simulation.Statistics;

/// <summary>How far a simulation is.</summary>
/// <param name="Stage">What is being simulated: a scenario id, or downtime.</param>
/// <param name="Done">Finished trials.</param>
/// <param name="Total">Trials of this stage.</param>
public sealed record SimulationProgress(string Stage, long Done, long Total);
