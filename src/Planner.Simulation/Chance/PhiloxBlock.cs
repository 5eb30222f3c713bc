namespace Planner.Simulation.Chance;

/// <summary>Four 32-bit words: a counter going in, random bits coming out.</summary>
internal readonly record struct PhiloxBlock(uint A, uint B, uint C, uint D);
