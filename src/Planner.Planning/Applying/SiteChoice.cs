using Planner.Model.Estates;
using Planner.Planning.Catalogue;

namespace Planner.Planning.Applying;

/// <summary>Chooses, from the sites that an estate has, the ones that designs use for a system.</summary>
internal sealed class SiteChoice(Estate estate)
{
    private readonly IReadOnlyList<Site> _sites = estate.Sites?.Items ?? [];

    /// <summary>The estate.</summary>
    public Estate Estate => estate;

    /// <summary>The site with the id; null when there is none.</summary>
    public Site? Find(string? id) => _sites.FirstOrDefault(site => site.Id == id);

    /// <summary>
    /// The best of the sites in the place asked for: not known to be unfit, sharing no known risk with the primary, the
    /// present standby site, known to be fit, then by id. Null when there is none.
    /// </summary>
    public Site? Choose(SystemRecord system, DesignSite place)
    {
        var primary = Find(system.PrimarySite);
        return primary?.Region is null ? null : _sites
            .Where(site => site.Id != primary.Id && site.Region is not null && site.ItSpaceFit != false)
            .Where(site => (site.Region == primary.Region) == (place == DesignSite.SameCity))
            .OrderBy(site => SharesKnownRisk(primary, site))
            .ThenByDescending(site => site.Id == system.Standby?.Site)
            .ThenByDescending(site => Known(site.ItSpaceFit) + Known(site.BusinessSpaceFit) + Known(site.MediaStorageFit) + (site.Hours == SiteHours.AroundTheClock ? 1 : 0))
            .ThenBy(site => site.Id, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private static bool SharesKnownRisk(Site one, Site other) =>
        (one.FaultDomain is not null && one.FaultDomain == other.FaultDomain)
        || (one.Hazards?.Items ?? []).Any(hazard => (other.Hazards?.Items ?? []).Any(known => HazardName.AreSame(hazard, known)));

    private static int Known(bool? fit) => fit == true ? 1 : 0;
}
