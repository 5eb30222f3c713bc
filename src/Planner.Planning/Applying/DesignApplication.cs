using Planner.Model.Estates;
using Planner.Model.Planning;
using Planner.Model.Standards;
using Planner.Planning.Catalogue;

namespace Planner.Planning.Applying;

/// <summary>Works designs out for systems: puts them on sites, over all data, and onto a copy of the system.</summary>
internal sealed class DesignApplication(Estate estate, DateOnly asOf)
{
    private const string SameCity = "same-city";
    private const string Remote = "remote";

    private readonly SiteChoice _sites = new(estate);

    /// <summary>The design on a copy of the system, or why it cannot be worked out.</summary>
    public (AppliedDesign? Applied, Words? Why) Apply(Design design, SystemRecord system)
    {
        var stores = Stores.Of(system);
        if (stores.Count == 0)
        {
            return (null, new("清单没有列出承载数据的组件", "the estate lists no component that holds its data"));
        }

        var places = Places(design).ToDictionary(place => place, place => _sites.Choose(system, place));
        foreach (var place in places.Where(place => place.Value is null).Select(place => place.Key))
        {
            return (null, place == DesignSite.SameCity
                ? new("清单没有同城的其他合用站点，或地域未知", "the estate has no other fit site in the same city, or the region is unknown")
                : new("清单没有异地的合用站点，或地域未知", "the estate has no fit site in another city, or the region is unknown"));
        }

        var wanted = Wanted(design, new([.. stores.Select(store => store.Id)]), places.ToDictionary(place => place.Key, place => place.Value!.Id));
        wanted = wanted with { InPlace = [.. InPlaceNow.Of(system, wanted)] };
        return (new(design, system, OnCopy(system, wanted), wanted, places.ToDictionary(place => place.Key, place => place.Value!)), null);
    }

    private static IEnumerable<DesignSite> Places(Design design) => design.Backups.SelectMany(backup => backup.Copies?.Items ?? []).Select(copy => copy.Site)
        .Concat(design.Transfers.Select(transfer => transfer.To)).Concat(design.Replications.Select(replication => replication.To))
        .Append(design.Standby.Site).Select(Place).Concat(design.Routes.Select(route => route.Site)).Distinct().Order();

    private static DesignSite Place(string? word) => word switch
    {
        SameCity => DesignSite.SameCity,
        Remote => DesignSite.Remote,
        _ => throw new InvalidDataException($"'{word}' is no place of a design; write {SameCity} or {Remote}"),
    };

    private static PlannedProtections Wanted(Design design, Listing<string> all, Dictionary<DesignSite, string> sites)
    {
        string At(string? word) => sites[Place(word)];
        return new()
        {
            InPlace = [],
            Backups = [.. design.Backups.Select(backup => backup with
            {
                Of = all,
                Copies = new([.. backup.Copies!.Items.Select(copy => copy with { Site = At(copy.Site) })]),
            })],
            Transfers = [.. design.Transfers.Select(transfer => transfer with { Of = all, To = At(transfer.To) })],
            Replications = [.. design.Replications.Select(replication => replication with { Of = all, To = At(replication.To) })],
            Standby = design.Standby with { Site = At(design.Standby.Site) },
            StandbyNetwork = design.Network,
        };
    }

    // What is there stays; what a clause asks of a backup that runs well is taken as done on the day.
    private SystemRecord OnCopy(SystemRecord system, PlannedProtections wanted)
    {
        var done = new CheckRecord { On = asOf, Result = CheckResult.Passed };
        var backups = wanted.Backups.Select(backup => backup with { LastRun = done, LastVerification = done, LastRestoreTest = done });
        return system with
        {
            Backups = With(system.Backups, backups, wanted.InPlace.Contains(ProtectionKind.Backup)),
            Transfers = With(system.Transfers, wanted.Transfers, wanted.InPlace.Contains(ProtectionKind.Transfer)),
            Replications = With(system.Replications, wanted.Replications, wanted.InPlace.Contains(ProtectionKind.Replication)),
            Standby = wanted.InPlace.Contains(ProtectionKind.Standby) ? system.Standby : wanted.Standby,
            StandbyNetwork = wanted.InPlace.Contains(ProtectionKind.Network) ? system.StandbyNetwork : wanted.StandbyNetwork,
        };
    }

    private static Listing<T> With<T>(Listing<T>? there, IEnumerable<T> planned, bool inPlace)
        where T : IIdentified
    {
        var now = there?.Items ?? [];
        return new(inPlace ? now : [.. now.Where(item => !planned.Any(other => other.Id == item.Id)), .. planned]);
    }
}
