namespace Planner.Model.Estates;

/// <summary>In what state the standby equipment is.</summary>
public enum Readiness
{
    /// <summary>Not there.</summary>
    None,

    /// <summary>There, to be installed or restored first.</summary>
    Cold,

    /// <summary>Installed and powered or startable.</summary>
    Ready,

    /// <summary>Running.</summary>
    Running,
}
