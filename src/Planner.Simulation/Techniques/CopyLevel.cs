using Planner.Simulation.Hazards;

namespace Planner.Simulation.Techniques;

/// <summary>One level of a chain of point-in-time copies, each made from the level before it.</summary>
/// <remarks>Windows after Keeton and Merchant, DSN 2004: accumulate, hold, propagate.</remarks>
/// <param name="Id">Unique in the chain.</param>
/// <param name="Accumulate">Time between two copies; above zero.</param>
/// <param name="Hold">Time a copy waits before it starts to move here.</param>
/// <param name="Propagate">Time it takes to arrive and be usable.</param>
/// <param name="Retained">How many copies are kept; at least 1.</param>
/// <param name="Survives">The widest event that leaves this level whole.</param>
/// <param name="Immutable">Whether neither an intruder nor an operator can change or delete a copy before its time.</param>
public sealed record CopyLevel(
    string Id, TimeSpan Accumulate, TimeSpan Hold, TimeSpan Propagate, int Retained, HazardScope Survives, bool Immutable);
