namespace Executors.Contract;

/// <summary>Whether a host has power.</summary>
public enum PowerState
{
    /// <summary>Nobody can tell.</summary>
    Unknown,

    /// <summary>It runs.</summary>
    On,

    /// <summary>It is off: nothing on it can acknowledge a write.</summary>
    Off,
}
