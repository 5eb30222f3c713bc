using Planner.Model.Estates;
using Planner.Model.Quantities;

namespace Planner.Inventory.Demo;

/// <summary>The systems of a demo estate, one after the other; each depends on earlier ones only.</summary>
internal sealed class Systems(Dice dice, Places places)
{
    public const string Standard = "gbt20988-2007";

    private readonly List<string> ids = [];

    /// <summary>The next system with the grade it was made for.</summary>
    public (SystemRecord System, Grade Grade) Next(int index)
    {
        var kind = index < SystemKind.Foundations.Count ? SystemKind.Foundations[index] : dice.Pick(SystemKind.Business);
        var group = index < SystemKind.Foundations.Count ? places.Groups[0] : dice.Pick(places.Groups);
        var required = Math.Clamp(kind.Level + dice.Weighted((0, 0.8), (-1, 0.1), (1, 0.1)), 1, 6);
        var grade = new Grade(
            Math.Clamp(required + dice.Weighted((0, 0.62), (-1, 0.2), (-2, 0.08), (1, 0.07), (-6, 0.03)), 0, 6),
            dice.Weighted((0.97, 0.5), (0.8, 0.25), (0.4, 0.17), (0.0, 0.08)));
        var id = $"{kind.Id}-{index + 1:D5}";
        var protections = new Protections(dice, group, grade);
        var store = kind.Store == ComponentKind.Database ? "db" : "store";
        var (rto, rpo) = Objectives(required);
        var system = new SystemRecord
        {
            Id = id,
            Name = index < SystemKind.Foundations.Count ? kind.Name : $"{dice.City()}分行{kind.Name}",
            Owner = dice.Person(),
            Important = dice.Known(required >= 4, 0.05),
            Deployment = dice.Known(dice.Weighted((Deployment.OwnDataCentre, 0.7), (Deployment.PrivateCloud, 0.25), (Deployment.Hybrid, 0.05)), 0.05),
            PrimarySite = group.Primary,
            Required = dice.Chance(0.06) ? null : new Listing<RequiredLevel>([Requirement(required)]),
            Rto = dice.Known(rto, 0.04),
            Rpo = dice.Known(rpo, 0.04),
            AvailabilityObjective = dice.Known(new Availability(required switch { 6 => 0.9999, 5 => 0.9995, 4 => 0.999, _ => 0.99 }), 0.1),
            Components = new Listing<Component>([.. Components(kind, store, group)]),
            ConsistencyGroups = new Listing<ConsistencyGroup>(required >= 5 ? [new ConsistencyGroup { Id = "main", Components = [store, "files"] }] : []),
            Dependencies = dice.Chance(0.04) ? null : new Listing<Dependency>([.. Dependencies(index)]),
            Backups = protections.Backups(store),
            Transfers = protections.Transfers(store),
            Replications = protections.Replications(store),
            Standby = protections.Standby(),
            StandbyNetwork = protections.Network(),
            RecoveryPlan = grade.Level >= 1 && dice.Chance(0.85) ? $"plan-{id}" : null,
            Service = dice.Chance(0.25) ? null : Service(required),
        };
        ids.Add(id);
        return (system, grade);
    }

    private static (TimeSpan Rto, TimeSpan Rpo) Objectives(int level) => level switch
    {
        6 => (TimeSpan.FromMinutes(5), TimeSpan.Zero),
        5 => (TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(5)),
        4 => (TimeSpan.FromHours(4), TimeSpan.FromHours(1)),
        3 => (TimeSpan.FromHours(24), TimeSpan.FromHours(24)),
        2 => (TimeSpan.FromDays(3), TimeSpan.FromDays(3)),
        _ => (TimeSpan.FromDays(7), TimeSpan.FromDays(7)),
    };

    private RequiredLevel Requirement(int level) => dice.Chance(0.8)
        ? new RequiredLevel
        {
            Standard = Standard,
            Level = level,
            Basis = dice.Weighted((RequirementBasis.ImpactAnalysis, 0.6), (RequirementBasis.Regulator, 0.3), (RequirementBasis.Policy, 0.1)),
            ConfirmedBy = dice.Person(),
            ConfirmedOn = dice.Past(700),
        }
        : new RequiredLevel { Standard = Standard, Level = level, Basis = RequirementBasis.ImpactAnalysis };

    private IEnumerable<Component> Components(SystemKind kind, string store, Places.Group group)
    {
        yield return new Component
        {
            Id = "app",
            Name = "应用服务器",
            Kind = ComponentKind.Host,
            Site = group.Primary,
            Technology = "openEuler 22.03",
            Count = dice.Between(1, 12),
            Critical = false,
        };
        yield return new Component
        {
            Id = store,
            Kind = kind.Store,
            Site = group.Primary,
            Technology = kind.Technology,
            Critical = dice.Known(true, 0.03),
            Count = 1,
            Size = dice.Known(new DataSize((long)dice.Between(20, 8000) * 1_000_000_000)),
            ChangeRate = dice.Known(new DataRate((long)dice.Between(50, 40_000) * 1000), 0.25),
        };
        yield return new Component
        {
            Id = "files",
            Name = "附件目录",
            Kind = ComponentKind.File,
            Site = group.Primary,
            Critical = dice.Known(false),
            Size = dice.Known(new DataSize((long)dice.Between(1, 900) * 1_000_000_000), 0.2),
        };
    }

    private IEnumerable<Dependency> Dependencies(int index)
    {
        var on = new SortedSet<string>(StringComparer.Ordinal);
        for (var count = Math.Min(index, dice.Between(0, 3)); count > 0; count--)
        {
            on.Add(dice.Chance(0.7) ? ids[dice.Between(0, Math.Min(index, SystemKind.Foundations.Count) - 1)] : ids[dice.Between(0, index - 1)]);
        }

        foreach (var other in on)
        {
            yield return dice.Chance(0.7)
                ? new Dependency { On = other, Kind = DependencyKind.Hard }
                : new Dependency
                {
                    On = other,
                    Kind = DependencyKind.Soft,
                    DegradedMode = dice.Pick(["只读查询", "手工登记后补录", "使用本地缓存"]),
                    DegradedLimit = dice.Known(TimeSpan.FromHours(dice.Pick([1, 4, 24])), 0.3),
                };
        }

        if (dice.Chance(0.08))
        {
            yield return new Dependency { On = dice.Pick(["人民银行大额支付系统", "银联前置", "短信网关"]), Kind = DependencyKind.External };
        }
    }

    private ServiceRecord Service(int level)
    {
        var down = TimeSpan.FromMinutes(Math.Round(dice.Real(0, level >= 5 ? 90 : 900), 1));
        return new ServiceRecord
        {
            Until = dice.AsOf.AddDays(-dice.Between(0, 40)),
            Availability = new Availability(Math.Round(1 - (down / TimeSpan.FromDays(365)), 6)),
            IncludesPlanned = dice.Known(dice.Chance(0.5), 0.2),
            UnplannedDowntime = down,
        };
    }
}
