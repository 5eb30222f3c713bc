using Planner.Model.Estates;
using Planner.Rules.Evidence;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>Reads sites as clauses see them; each once, and once from each primary site.</summary>
internal sealed class SiteProjection(EstateIndex estate, EvidencePolicy? policy)
{
    private readonly Place sites = new Place(estate.Evidence.Root, policy).Enter("sites");

    private readonly Dictionary<string, SiteView> views = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PrimaryFacts> primaries = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, string? Primary), SiteFacts> seen = [];

    /// <summary>What decides shared risk and distance; null when the site is unknown.</summary>
    public SiteView? View(string? id)
    {
        if (estate.Site(id) is not { } site)
        {
            return null;
        }

        if (!views.TryGetValue(site.Id, out var view))
        {
            var place = sites.Enter(site.Id);
            views.Add(site.Id, view = new SiteView(site.Id, place.Join(site.FaultDomain, "faultDomain"), place.List(site.Hazards, "hazards"))
            {
                Region = place.Join(site.Region, "region"),
                Latitude = place.Join(site.Latitude, "latitude"),
                Longitude = place.Join(site.Longitude, "longitude"),
            });
        }

        return view;
    }

    /// <summary>What a site is like by itself; null when the site is unknown.</summary>
    public PrimaryFacts? Primary(string? id)
    {
        if (estate.Site(id) is not { } site)
        {
            return null;
        }

        if (!primaries.TryGetValue(site.Id, out var facts))
        {
            primaries.Add(site.Id, facts = Read(site, sites.Enter(site.Id)));
        }

        return facts;
    }

    /// <summary>The facts of a site; null when the site is unknown.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="primary">The primary site; null when unknown.</param>
    public SiteFacts? Facts(string? id, SiteView? primary)
    {
        if (Primary(id) is not { } place || View(id) is not { } view)
        {
            return null;
        }

        if (!seen.TryGetValue((place.Id, primary?.Id), out var facts))
        {
            seen.Add((place.Id, primary?.Id), facts = new SiteFacts(place)
            {
                SharesRisk = SharedRisk.Between(primary, view),
                DistanceKm = primary is null ? null : primary.Id == view.Id ? 0 : GreatCircle.Km(primary, view),
                SameRegion = primary is null ? null : primary.Id == view.Id ? true : Kleene.Same(primary.Region, view.Region),
            });
        }

        return facts;
    }

    private static PrimaryFacts Read(Site site, Place place)
    {
        var (has, at) = (site.Facilities, place.Enter("facilities"));
        return new PrimaryFacts
        {
            Id = site.Id,
            Region = place.Join(site.Region, "region"),
            ItSpaceFit = place.Read(site.ItSpaceFit, "itSpaceFit"),
            BusinessSpaceFit = place.Read(site.BusinessSpaceFit, "businessSpaceFit"),
            MediaStorageFit = place.Read(site.MediaStorageFit, "mediaStorageFit"),
            AroundTheClock = IsAlways(place.Read(site.Hours, "hours")),
            Ups = at.Read(has?.Ups, "ups"),
            Generator = at.Read(has?.Generator, "generator"),
            RedundantPower = at.Read(has?.RedundantPower, "redundantPower"),
            RedundantCooling = at.Read(has?.RedundantCooling, "redundantCooling"),
            RedundantLines = at.Read(has?.RedundantLines, "redundantLines"),
            MonitoredAroundTheClock = IsAlways(at.Read(has?.Monitoring, "monitoring")),
            RoomStandard = at.Read(has?.RoomStandard, "roomStandard"),
            LivingFit = at.Read(has?.LivingFit, "livingFit"),
            Accessible = at.Read(has?.Accessible, "accessible"),
        };
    }

    private static bool? IsAlways(SiteHours? hours) => hours is null ? null : hours == SiteHours.AroundTheClock;
}
