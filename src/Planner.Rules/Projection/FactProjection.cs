using Planner.Model.Estates;
using Planner.Rules.Evidence;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>
/// Projects what clauses may ask about a system out of the estate, on one day. With a policy, values whose evidence the
/// policy does not admit read as unknown, and so does everything derived from them. Not for several threads at once.
/// </summary>
internal sealed class FactProjection
{
    /// <summary>A record of twelve months that ended longer ago says nothing about the present; the product's figure, a quarter.</summary>
    private static readonly TimeSpan LongestServiceAge = TimeSpan.FromDays(92);

    private readonly EstateIndex estate;
    private readonly EvidencePolicy? policy;
    private readonly DateOnly asOf;
    private readonly Days days;
    private readonly IReadOnlySet<string>? wanted;
    private readonly Place root;
    private readonly Place systems;
    private readonly SiteProjection sites;
    private readonly LinkProjection links;
    private readonly SharedProjection shared;

    /// <summary>A projection under one policy.</summary>
    /// <param name="estate">The estate.</param>
    /// <param name="policy">Which evidence counts; null for all values as they stand.</param>
    /// <param name="asOf">The day of the assessment.</param>
    /// <param name="wanted">The members of <see cref="SystemFacts"/> to make, by the names clauses use; null for all. The others stay unknown.</param>
    public FactProjection(EstateIndex estate, EvidencePolicy? policy, DateOnly asOf, IReadOnlySet<string>? wanted = null)
    {
        (this.estate, this.policy, this.asOf, this.wanted) = (estate, policy, asOf, wanted);
        root = new Place(estate.Evidence.Root, policy);
        systems = root.Enter("systems");
        sites = new SiteProjection(estate, policy);
        links = new LinkProjection(estate, root);
        days = new Days(asOf, estate.Estate.AsOf);
        shared = new SharedProjection(estate, root, days);
    }

    /// <summary>The facts of one system. Lists that systems share are the same objects.</summary>
    public SystemFacts Project(SystemRecord system)
    {
        var place = systems.Enter(system.Id);
        var data = new DataProjection(system, place, sites, days);
        var standbySite = place.Enter("standby").Join(system.Standby?.Site, "site");
        var lines = Wants("links") || Wants("network") ? links.View(data.Primary?.Id, standbySite) : LinkView.Unknown;
        var (drills, achieved) = Wants("drills") || Wants("achieved") ? new DrillProjection(estate, policy, asOf).Of(system) : (null, null);
        return new SystemFacts
        {
            Important = place.Read(system.Important, "important"),
            Deployment = place.Read(system.Deployment, "deployment"),
            RtoObjective = place.Read(system.Rto, "rto"),
            RpoObjective = place.Read(system.Rpo, "rpo"),
            CriticalData = Wants("criticalData") ? data.CriticalData() : null,
            MediaSites = Wants("mediaSites") ? data.MediaSites() : null,
            Standby = Wants("standby") ? StandbyProjection.Standby(system.Standby, place.Enter("standby")) : null,
            Network = Wants("network") ? StandbyProjection.Network(system.StandbyNetwork, place.Enter("standbyNetwork"), lines) : null,
            StandbySite = Wants("standbySite") ? sites.Facts(standbySite, data.Primary) : null,
            Staff = Wants("staff") ? shared.Staff(standbySite) : null,
            Procedures = Wants("procedures") ? shared.Procedures() : null,
            Agreements = Wants("agreements") ? shared.Agreements(system.Id) : null,
            Plan = Wants("plan") ? Plan(system, place, data.Primary?.Id) : null,
            Drills = drills,
            Achieved = achieved,
            Service = Wants("service") ? Service(system.Service, place.Enter("service")) : null,
            ClassifiedLevel = place.Read(system.ClassifiedLevel, "classifiedLevel"),
            FinancialCloud = place.Read(system.FinancialCloud, "financialCloud"),
            ChangedAge = Wants("changedAge") ? Changed(system, place).StateAge : null,
            Monitoring = Wants("monitoring") ? MonitoringProjection.Monitoring(system.Monitoring, place.Enter("monitoring")) : null,
            Primary = Wants("primary") ? sites.Primary(data.Primary?.Id) : null,
            Links = Wants("links") ? lines.Links : null,
            Organisation = Wants("organisation") ? shared.Organisation() : null,
            Reviews = Wants("reviews") ? shared.Reviews(system.Id) : null,
            Functions = Wants("functions") ? shared.Functions(system.Id) : null,
            Suppliers = Wants("suppliers") ? shared.Suppliers(system.Id) : null,
        };
    }

    private DayView Changed(SystemRecord system, Place place) => new(system.ChangedOn, place, "changedOn", days);

    private PlanFacts? Plan(SystemRecord system, Place place, string? primary) => PlanProjection.Plan(
        estate.Plan(place.Join(system.RecoveryPlan, "recoveryPlan")),
        root.Enter("recoveryPlans"),
        days,
        primary,
        Changed(system, place).On);

    private bool Wants(string member) => wanted is null || wanted.Contains(member);

    /// <summary>The record; of one that ended more than a quarter ago only the age, and nothing of one that ends after the assessment.</summary>
    private ServiceFacts? Service(ServiceRecord? service, Place place)
    {
        if (service is null || place.Read<DateOnly>(service.Until, "until") is not { } until || until > asOf)
        {
            return null;
        }

        var age = TimeSpan.FromDays(asOf.DayNumber - until.DayNumber);
        return age > LongestServiceAge ? new ServiceFacts { Age = age } : new ServiceFacts
        {
            Age = age,
            Availability = place.Read(service.Availability, "availability")?.Share,
            IncludesPlanned = place.Read(service.IncludesPlanned, "includesPlanned"),
            UnplannedDowntime = place.Read(service.UnplannedDowntime, "unplannedDowntime"),
        };
    }
}
