using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>The standby network.</summary>
public sealed record NetworkFacts
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

    /// <summary>Distinct carriers of the lines between the primary and the standby site.</summary>
    public long? Carriers { get; init; }

    /// <summary>True when two of these lines have different carriers and different routes.</summary>
    public bool? DisjointRoutes { get; init; }
}
