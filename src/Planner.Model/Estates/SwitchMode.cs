namespace Planner.Model.Estates;

/// <summary>How the network is switched.</summary>
public enum SwitchMode
{
    /// <summary>By hand, device by device.</summary>
    Manual,

    /// <summary>From one place.</summary>
    Central,

    /// <summary>By itself.</summary>
    Automatic,
}
