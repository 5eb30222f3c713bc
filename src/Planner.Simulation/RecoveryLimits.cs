namespace Planner.Simulation;

/// <summary>Objectives that simulated recoveries are judged by; a limit itself is inside.</summary>
/// <param name="Time">Longest recovery time; null means none is set.</param>
/// <param name="Point">Oldest recovery point; null means none is set.</param>
public sealed record RecoveryLimits(TimeSpan? Time, TimeSpan? Point);
