using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>Reads the critical data of one system with what protects it.</summary>
/// <param name="System">The system.</param>
/// <param name="Place">Its place.</param>
/// <param name="Sites">Sites under the same policy.</param>
/// <param name="Days">The days that count.</param>
internal sealed record DataProjection(SystemRecord System, Place Place, SiteProjection Sites, Days Days)
{
    /// <summary>The primary site; null when unknown.</summary>
    public SiteView? Primary { get; } = Sites.View(Place.Join(System.PrimarySite, "primarySite"));

    /// <summary>Each component that holds data and is critical; where that is not known, it may be one.</summary>
    public FactList<DataFacts>? CriticalData()
    {
        var components = Place.List(System.Components, "components");
        return components is null ? null : Members.Of(components, Data, IsCritical);
    }

    /// <summary>The sites, other than the primary, that hold copies of backups of critical data.</summary>
    public FactList<SiteFacts>? MediaSites()
    {
        var backups = Place.List(System.Backups, "backups");
        if (backups is null)
        {
            return null;
        }

        var components = Place.List(System.Components, "components");
        var (sites, open) = (new Dictionary<string, bool>(StringComparer.Ordinal), backups.Partial);
        foreach (var backup in backups.Items)
        {
            var counts = CarriesCriticalData(backup, components);
            open |= counts != false && backup.Copies is null or { Partial: true };
            foreach (var copy in counts == false ? [] : backup.Copies?.Items ?? [])
            {
                var site = Place.Enter("backups").Enter(backup.Id).Enter("copies").Enter(copy.Id).Join(copy.Site, "site");
                open |= site is null;
                sites[site ?? ""] = counts == true || sites.GetValueOrDefault(site ?? "");
            }
        }

        var others = sites.Keys.Where(site => site.Length > 0 && site != Primary?.Id).ToList();
        return Members.Of(new Listing<string>(others, open), site => Sites.Facts(site, Primary)!, site => Primary is not null && sites[site] ? true : null);
    }

    private bool? CarriesCriticalData(Backup backup, Listing<Component>? components)
    {
        if (components is null)
        {
            return null;
        }

        var of = Place.Enter("backups").Enter(backup.Id).List(backup.Of, "of");
        bool? carries = components.Partial ? null : false;
        foreach (var component in components.Items)
        {
            carries = Kleene.Or(carries, Kleene.And(IsCritical(component), Kleene.Holds(of, component.Id)));
        }

        return carries;
    }

    private bool? IsCritical(Component component)
    {
        var place = Place.Enter("components").Enter(component.Id);
        bool? holdsData = place.Join<ComponentKind>(component.Kind, "kind") is { } kind
            ? kind is ComponentKind.Database or ComponentKind.Block or ComponentKind.File or ComponentKind.Object or ComponentKind.Queue
                or ComponentKind.Keys or ComponentKind.Identity
            : null;
        return Kleene.And(holdsData, place.Join(component.Critical, "critical"));
    }

    private DataFacts Data(Component component) => new()
    {
        Id = component.Id,
        Kind = Place.Enter("components").Enter(component.Id).Join<ComponentKind>(component.Kind, "kind"),
        Backups = Carrying(System.Backups, "backups", component.Id, backup => backup.Of, Backup),
        Transfers = Carrying(System.Transfers, "transfers", component.Id, transfer => transfer.Of, Transfer),
        Replications = Carrying(System.Replications, "replications", component.Id, replication => replication.Of, Replication),
    };

    private FactList<TFacts>? Carrying<T, TFacts>(
        Listing<T>? listing, string name, string component, Func<T, Listing<string>?> of, Func<T, Place, TFacts> facts)
        where T : IIdentified
        where TFacts : class
    {
        var admitted = Place.List(listing, name);
        return admitted is null ? null : Members.Of(
            admitted,
            item => facts(item, Place.Enter(name).Enter(item.Id)),
            item => Kleene.Holds(Place.Enter(name).Enter(item.Id).List(of(item), "of"), component));
    }

    private BackupFacts Backup(Backup backup, Place place)
    {
        var interval = place.Read(backup.Interval, "interval");
        var run = new CheckView(backup.LastRun, place.Enter("lastRun"), Days);
        var verification = new CheckView(backup.LastVerification, place.Enter("lastVerification"), Days);
        var restore = new CheckView(backup.LastRestoreTest, place.Enter("lastRestoreTest"), Days);
        return new BackupFacts
        {
            Id = backup.Id,
            Method = place.Read(backup.Method, "method"),
            Interval = interval,
            WorstLoss = interval + place.Read(backup.Duration, "duration") + SlowestOffSiteTransfer(backup, place),
            LastRunAge = run.Age,
            LastRunPassed = run.Passed,
            Copies = place.List(backup.Copies, "copies") is { } copies
                ? Members.Of(copies, copy => Copy(copy, place.Enter("copies").Enter(copy.Id)), _ => true)
                : null,
            VerifyInterval = place.Read(backup.VerifyInterval, "verifyInterval"),
            VerificationAge = verification.Age,
            VerificationPassed = verification.Passed,
            RestoreTestAge = restore.Age,
            RestoreTestPassed = restore.Passed,
        };
    }

    private TimeSpan? SlowestOffSiteTransfer(Backup backup, Place place)
    {
        if (place.List(backup.Copies, "copies") is not { Partial: false, Items.Count: > 0 } copies)
        {
            return null;
        }

        TimeSpan? slowest = null;
        foreach (var copy in copies.Items)
        {
            var at = place.Enter("copies").Enter(copy.Id);
            var offSite = Copy(copy, at).OffSite;
            var transfer = at.Read(copy.TransferTime, "transferTime");
            if (offSite is null || (offSite == true && transfer is null))
            {
                return null;
            }

            slowest = offSite == true && (slowest is null || transfer > slowest) ? transfer : slowest;
        }

        return slowest;
    }

    private CopyFacts Copy(BackupCopy copy, Place place) => new()
    {
        Id = copy.Id,
        OffSite = IsAway(place.Join(copy.Site, "site")),
        Medium = place.Read(copy.Medium, "medium"),
        Offline = place.Read(copy.Offline, "offline"),
        Encrypted = place.Read(copy.Encrypted, "encrypted"),
        Immutable = place.Read(copy.Immutable, "immutable"),
    };

    private TransferFacts Transfer(BatchTransfer transfer, Place place) => new()
    {
        Id = transfer.Id,
        Channel = place.Read(transfer.Channel, "channel"),
        Interval = place.Read(transfer.Interval, "interval"),
        ToStandby = IsStandby(place.Join(transfer.To, "to")),
    };

    private ReplicationFacts Replication(Replication replication, Place place)
    {
        var to = place.Join(replication.To, "to");
        return new ReplicationFacts
        {
            Id = replication.Id,
            Mode = place.Read(replication.Mode, "mode"),
            Strict = place.Read(replication.Strict, "strict"),
            Continuous = place.Read(replication.Continuous, "continuous"),
            Remote = IsAway(to),
            ToStandby = IsStandby(to),
            LagP99 = place.Read(replication.LagP99, "lagP99"),
        };
    }

    private bool? IsAway(string? site) => !SharedRisk.Between(Primary, Sites.View(site));

    private bool? IsStandby(string? site) =>
        Kleene.Same(site, Place.Enter("standby").Join(System.Standby?.Site, "site"));
}
