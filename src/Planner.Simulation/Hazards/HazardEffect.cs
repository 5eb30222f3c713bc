namespace Planner.Simulation.Hazards;

/// <summary>What an event does to what it reaches.</summary>
public enum HazardEffect
{
    /// <summary>Stops it for a time, data whole: service returns when the cause ends or the recovery is done, whichever is first.</summary>
    Interrupts,

    /// <summary>Destroys place and data for good: only a recovery elsewhere brings service back.</summary>
    Destroys,

    /// <summary>Makes data wrong and replicates the wrong: only a point in time before it helps.</summary>
    Corrupts,

    /// <summary>Makes data wrong and attacks the copies as well: only immutable copies help.</summary>
    Sabotages,
}
