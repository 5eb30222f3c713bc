using Planner.Model.Quantities;

namespace Planner.Model.Estates;

/// <summary>What an outage that lasts so long does.</summary>
public sealed record OutageImpact
{
    /// <summary>Length of the outage.</summary>
    public required TimeSpan After { get; init; }

    /// <summary>Whom it reaches by then.</summary>
    public ImpactScope? Scope { get; init; }

    /// <summary>How bad it is by then.</summary>
    public ImpactSeverity? Severity { get; init; }

    /// <summary>Money lost by then.</summary>
    public Money? Loss { get; init; }
}
