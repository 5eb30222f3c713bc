namespace Planner.Model.Drills;

/// <summary>The moments of a drill, in the order in which they belong.</summary>
public enum DrillPhase
{
    /// <summary>The fault was set off; taken just before, so that no figure is too short.</summary>
    Stopped,

    /// <summary>The planner's probes had failed often enough.</summary>
    Detected,

    /// <summary>A second vantage point agreed: the recovery may begin.</summary>
    Declared,

    /// <summary>It was proved that the old primary cannot acknowledge a write.</summary>
    Fenced,

    /// <summary>The standby takes writes.</summary>
    Promoted,

    /// <summary>Users are sent to it.</summary>
    Switched,

    /// <summary>The first write after the interruption was acknowledged.</summary>
    FirstAcknowledged,

    /// <summary>The service was back, at the promised capacity and for the settle time; seen afterwards.</summary>
    Restored,
}
