using Planner.Model.Estates;
using Planner.Rules.Evidence;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>Reads sites as clauses see them.</summary>
internal sealed class SiteProjection(EstateIndex estate, EvidencePolicy? policy)
{
    private readonly Place sites = new Place(estate.Evidence.Root, policy).Enter("sites");

    private readonly Dictionary<string, SiteView> views = new(StringComparer.Ordinal);

    /// <summary>What decides shared risk; null when the site is unknown.</summary>
    public SiteView? View(string? id)
    {
        if (estate.Site(id) is not { } site)
        {
            return null;
        }

        if (!views.TryGetValue(site.Id, out var view))
        {
            var place = sites.Enter(site.Id);
            views.Add(site.Id, view = new SiteView(site.Id, place.Join(site.FaultDomain, "faultDomain"), place.List(site.Hazards, "hazards")));
        }

        return view;
    }

    /// <summary>The facts of a site; null when the site is unknown.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="primary">The primary site; null when unknown.</param>
    public SiteFacts? Facts(string? id, SiteView? primary)
    {
        if (estate.Site(id) is not { } site)
        {
            return null;
        }

        var place = sites.Enter(site.Id);
        var hours = place.Read(site.Hours, "hours");
        return new SiteFacts
        {
            Id = site.Id,
            ItSpaceFit = place.Read(site.ItSpaceFit, "itSpaceFit"),
            BusinessSpaceFit = place.Read(site.BusinessSpaceFit, "businessSpaceFit"),
            MediaStorageFit = place.Read(site.MediaStorageFit, "mediaStorageFit"),
            AroundTheClock = hours is null ? null : hours == SiteHours.AroundTheClock,
            SharesRisk = SharedRisk.Between(primary, View(site.Id)),
        };
    }
}
