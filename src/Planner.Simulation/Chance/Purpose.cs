namespace Planner.Simulation.Chance;

/// <summary>What a random number is drawn for. The numbers are part of every result: add, never renumber.</summary>
internal enum Purpose : byte
{
    Arrival = 1,
    Duration = 2,
    Lifetime = 3,
    Hit = 4,
    RecoveryTime = 5,
    RecoveryPoint = 6,
}
