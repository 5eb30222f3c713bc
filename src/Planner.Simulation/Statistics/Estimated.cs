namespace Planner.Simulation.Statistics;

/// <summary>A figure from a sample with its 95 % confidence interval.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Low">Lower end, itself inside.</param>
/// <param name="High">Upper end, itself inside.</param>
public readonly record struct Estimated<T>(T Value, T Low, T High) where T : struct;
