namespace Planner.Model.Drills;

/// <summary>How a drill takes a host away.</summary>
public enum FaultKind
{
    /// <summary>Silent: nobody is told, and clients wait for their own time limits.</summary>
    PowerOff,

    /// <summary>Loud: every process ends at once and the kernel tells its clients.</summary>
    Crash,
}
