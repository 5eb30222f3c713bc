namespace Planner.Model.Estates;

/// <summary>The standby network (element D3).</summary>
public sealed record StandbyNetwork
{
    /// <summary>Communication lines.</summary>
    public Provision? Lines { get; init; }

    /// <summary>Network equipment.</summary>
    public Provision? Devices { get; init; }

    /// <summary>State of the equipment.</summary>
    public Readiness? Readiness { get; init; }

    /// <summary>How it is switched.</summary>
    public SwitchMode? Switching { get; init; }

    /// <summary>True when end users reach both centres at the same time.</summary>
    public bool? DualAccess { get; init; }
}
