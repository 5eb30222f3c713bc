using Planner.Model.Estates;

namespace Planner.Rules.Projection;

/// <summary>What is admitted of a site.</summary>
/// <param name="Id">Its id.</param>
/// <param name="FaultDomain">Its fault domain.</param>
/// <param name="Hazards">Its hazards.</param>
internal sealed record SiteView(string Id, string? FaultDomain, Listing<string>? Hazards);
