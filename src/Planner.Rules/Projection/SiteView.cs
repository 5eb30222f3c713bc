using Planner.Model.Estates;

namespace Planner.Rules.Projection;

/// <summary>What is admitted of where a site lies and of what can strike it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="FaultDomain">Its fault domain.</param>
/// <param name="Hazards">Its hazards.</param>
internal sealed record SiteView(string Id, string? FaultDomain, Listing<string>? Hazards)
{
    /// <summary>City or larger.</summary>
    public string? Region { get; init; }

    /// <summary>Degrees north.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }
}
