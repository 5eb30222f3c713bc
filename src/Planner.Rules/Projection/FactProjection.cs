using Planner.Model.Estates;
using Planner.Rules.Evidence;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>
/// Projects what clauses may ask about a system out of the estate, on one day. With a policy, values whose evidence the
/// policy does not admit read as unknown, and so does everything derived from them.
/// </summary>
internal sealed class FactProjection(EstateIndex estate, DateOnly asOf)
{
    /// <summary>A record of twelve months that ended longer ago says nothing about the present; the product's figure, a quarter.</summary>
    private static readonly TimeSpan LongestServiceAge = TimeSpan.FromDays(92);

    /// <summary>The facts of one system.</summary>
    public SystemFacts Project(SystemRecord system, EvidencePolicy? policy)
    {
        var root = new Place(estate.Evidence.Root, policy);
        var place = root.Enter("systems").Enter(system.Id);
        var sites = new SiteProjection(estate, policy);
        var data = new DataProjection(system, place, sites, asOf);
        var primary = sites.View(place.Join(system.PrimarySite, "primarySite"));
        var standbySite = place.Enter("standby").Join(system.Standby?.Site, "site");
        var drills = new DrillProjection(estate, root.Enter("exercises"), asOf).Drills(system);
        var shared = new SharedProjection(estate.Estate, root, asOf);
        return new SystemFacts
        {
            Important = place.Read(system.Important, "important"),
            Deployment = place.Read(system.Deployment, "deployment"),
            RtoObjective = place.Read(system.Rto, "rto"),
            RpoObjective = place.Read(system.Rpo, "rpo"),
            CriticalData = data.CriticalData(),
            MediaSites = data.MediaSites(),
            Standby = StandbyProjection.Standby(system.Standby, place.Enter("standby")),
            Network = StandbyProjection.Network(system.StandbyNetwork, place.Enter("standbyNetwork")),
            StandbySite = sites.Facts(standbySite, primary),
            Staff = shared.Staff(standbySite),
            Procedures = shared.Procedures(),
            Agreements = shared.Agreements(system.Id),
            Plan = PlanProjection.Plan(estate.Plan(place.Join(system.RecoveryPlan, "recoveryPlan")), root.Enter("recoveryPlans"), asOf),
            Drills = drills,
            Achieved = Achieved.Of(drills),
            Service = Service(system.Service, place.Enter("service")),
        };
    }

    /// <summary>The record; unknown when its period ended after the assessment or more than a quarter before it.</summary>
    private ServiceFacts? Service(ServiceRecord? service, Place place)
    {
        if (service is null || place.Read<DateOnly>(service.Until, "until") is not { } until)
        {
            return null;
        }

        var age = TimeSpan.FromDays(asOf.DayNumber - until.DayNumber);
        return age < TimeSpan.Zero || age > LongestServiceAge ? null : Service(service, place, age);
    }

    private static ServiceFacts Service(ServiceRecord service, Place place, TimeSpan age) => new()
    {
        Age = age,
        Availability = place.Read(service.Availability, "availability")?.Share,
        IncludesPlanned = place.Read(service.IncludesPlanned, "includesPlanned"),
        UnplannedDowntime = place.Read(service.UnplannedDowntime, "unplannedDowntime"),
    };
}
