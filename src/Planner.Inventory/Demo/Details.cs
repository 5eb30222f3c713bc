using Planner.Model.Estates;
using Planner.Model.Quantities;

namespace Planner.Inventory.Demo;

/// <summary>What the records of a demo estate say beyond protections: monitoring, facilities, routes, topics of plans, the course of drills.</summary>
internal sealed class Details(Dice dice)
{
    private static readonly ImpactScope[] Scopes = Enum.GetValues<ImpactScope>();
    private static readonly ImpactSeverity[] Severities = Enum.GetValues<ImpactSeverity>();

    public SystemRecord Over(SystemRecord system) => system with
    {
        ClassifiedLevel = dice.Known(system.Important == true ? dice.Weighted((3, 0.85), (4, 0.15)) : 2, 0.1),
        FinancialCloud = dice.Known(false, 0.05),
        ChangedOn = dice.Known(dice.Past(700), 0.15),
        Monitoring = dice.Chance(0.1) ? null : new Monitoring
        {
            Covers = new Listing<MonitoredPart>([.. Enum.GetValues<MonitoredPart>().Where(_ => dice.Chance(0.85))], dice.Chance(0.06)),
            Alerts = dice.Known(dice.Chance(0.9), 0.06),
        },
    };

    public BusinessFunction Over(BusinessFunction function)
    {
        var urgent = function.Priority <= 2;
        return function with
        {
            Important = dice.Known(urgent, 0.05),
            ResponseTime = dice.Known(TimeSpan.FromMinutes(dice.Pick([10, 15, 30])), 0.15),
            VerificationTime = dice.Known(TimeSpan.FromMinutes(dice.Pick([15, 30, 60])), 0.15),
            Impacts = dice.Chance(0.08) ? null : new Listing<OutageImpact>([.. Impacts(urgent ? 1 : 0)], dice.Chance(0.04)),
        };
    }

    public Site Over(Site site)
    {
        var centre = site.ItSpaceFit != false;
        return site with
        {
            Facilities = dice.Chance(0.05) ? null : new SiteFacilities
            {
                Ups = dice.Known(centre),
                Generator = dice.Known(centre && dice.Chance(0.95)),
                RedundantPower = dice.Known(centre && dice.Chance(0.93)),
                RedundantCooling = dice.Known(centre && dice.Chance(0.9)),
                RedundantLines = dice.Known(centre && dice.Chance(0.9)),
                Monitoring = dice.Known(centre ? SiteHours.AroundTheClock : SiteHours.OfficeHours),
                RoomStandard = dice.Known(centre && dice.Chance(0.93)),
                LivingFit = dice.Known(centre && dice.Chance(0.8), 0.06),
                Accessible = dice.Known(true, 0.04),
            },
        };
    }

    /// <summary>The line with its route, and mostly a second one that another carrier runs elsewhere.</summary>
    public IEnumerable<Link> Over(Link link)
    {
        var known = dice.Chance(0.95);
        yield return link with { Route = known ? $"{link.Id}-node-1" : null };
        if (dice.Chance(0.85))
        {
            yield return link with
            {
                Id = $"{link.Id}-second",
                Carrier = link.Carrier == "中国电信" ? "中国联通" : "中国电信",
                Route = known ? $"{link.Id}-node-{dice.Weighted((2, 0.9), (1, 0.1))}" : null,
            };
        }
    }

    public StaffGroup Over(StaffGroup group) => group with
    {
        TrainedOn = dice.Known(dice.Past(500), 0.08),
        Deputies = dice.Known(dice.Chance(0.88), 0.06),
    };

    public RecoveryPlan Over(RecoveryPlan plan, SystemRecord system) => plan with
    {
        Topics = dice.Chance(0.1) ? null : new Listing<PlanTopic>([.. Enum.GetValues<PlanTopic>().Where(_ => dice.Chance(0.95))], dice.Chance(0.05)),
        Custodian = dice.Chance(0.9) ? dice.Person() : null,
        CopySites = dice.Chance(0.1) ? null : new Listing<string>([.. new[] { system.PrimarySite, system.Standby?.Site }.OfType<string>().Distinct()]),
        Distributed = dice.Known(dice.Chance(0.9), 0.08),
        OldVersionsDestroyed = dice.Known(dice.Chance(0.8), 0.12),
        ReviewedOn = dice.Known(dice.Past(600), 0.1),
        UnitTest = dice.Chance(0.8) ? dice.Check(600) : null,
        JointTest = dice.Chance(0.7) ? dice.Check(600) : null,
    };

    public Exercise Over(Exercise exercise)
    {
        var real = exercise.Kind is ExerciseKind.KeyPart or ExerciseKind.Full;
        var reported = exercise.On.AddDays(dice.Between(2, 60));
        return exercise with
        {
            RealTakeover = dice.Known(real && dice.Chance(0.6), 0.08),
            FailedBack = real ? dice.Weighted<CheckResult?>((CheckResult.Passed, 0.8), (CheckResult.Failed, 0.08), (null, 0.12)) : null,
            BusinessVerified = dice.Known(real && dice.Chance(0.85), 0.1),
            Suppliers = dice.Known(dice.Chance(0.5), 0.1),
            ScenarioWritten = dice.Known(dice.Chance(0.93), 0.05),
            Logged = dice.Known(dice.Chance(0.9), 0.06),
            NotifiedOn = dice.Chance(0.6) ? exercise.On.AddDays(-dice.Between(3, 30)) : null,
            ReportedOn = dice.Chance(0.7) && reported < dice.AsOf ? reported : null,
        };
    }

    public EvidenceEntry? Backing(SystemRecord system)
    {
        var parts = new (string Name, object? Value)[]
        {
            ("classifiedLevel", system.ClassifiedLevel), ("financialCloud", system.FinancialCloud), ("changedOn", system.ChangedOn), ("monitoring", system.Monitoring),
        };
        var covers = parts.Where(part => part.Value is not null).Select(part => $"systems/{system.Id}/{part.Name}").ToList();
        var collected = dice.Past(450);
        return covers.Count == 0 || dice.Chance(0.25) ? null : new EvidenceEntry
        {
            Covers = covers,
            Source = EvidenceSource.Document,
            CollectedAt = collected,
            ValidUntil = dice.Chance(0.85) ? collected.AddYears(1) : null,
            Attachment = dice.Document($"record-{system.Id}.pdf"),
            StatedBy = dice.Person(),
            ConfirmedBy = dice.Chance(0.85) ? dice.Person() : null,
        };
    }

    private IEnumerable<OutageImpact> Impacts(int start)
    {
        for (var step = 0; step < 3; step++)
        {
            yield return new OutageImpact
            {
                After = TimeSpan.FromHours(step switch { 0 => 1, 1 => 4, _ => 24 }),
                Scope = dice.Known(Scopes[Math.Min(start + step, Scopes.Length - 1)], 0.04),
                Severity = dice.Known(Severities[Math.Min(start + step, Severities.Length - 1)], 0.04),
                Loss = dice.Known(new Money(dice.Between(1, 200) * 10_000m * (step + 1)), 0.3),
            };
        }
    }
}
