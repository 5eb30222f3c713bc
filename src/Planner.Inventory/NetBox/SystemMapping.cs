using Planner.Model.Estates;
using Planner.Model.Quantities;

namespace Planner.Inventory.NetBox;

/// <summary>Machines of one owner and role become a system.</summary>
internal sealed class SystemMapping(Tables tables, MachineMapping machines)
{
    private const string NoRole = "unspecified";

    public IReadOnlyList<SystemRecord> Systems(IEnumerable<IGrouping<SystemKey, Member>> groups, IReadOnlyDictionary<long, string> siteIds) =>
    [
        .. StableIds.Assign(groups, group => NaturalKey(group.Key), group => Label(group.Key))
            .OrderBy(entry => entry.Id, StringComparer.Ordinal)
            .Select(entry => System(entry.Id, entry.Item, siteIds)),
    ];

    private SystemRecord System(string id, IGrouping<SystemKey, Member> members, IReadOnlyDictionary<long, string> siteIds)
    {
        var sites = members.Select(member => member.Site).Distinct().Take(2).ToList();
        return new SystemRecord
        {
            Id = id,
            Name = Name(members.Key),
            Owner = members.Key.Model == tables.Tenants.Model ? tables.Tenants.At(members.Key.Owner)?.Name : null,
            PrimarySite = sites is [{ } only] ? siteIds[only] : null,
            Components = new Listing<Component>([.. Components(members, siteIds)], Partial: true),
        };
    }

    private static IEnumerable<Component> Components(IEnumerable<Member> members, IReadOnlyDictionary<long, string> siteIds) =>
        StableIds.Assign(members, member => member.NaturalKey, member => member.Label)
            .OrderBy(entry => entry.Id, StringComparer.Ordinal)
            .Select(entry => new Component
            {
                Id = entry.Id,
                Name = entry.Item.Label,
                Kind = entry.Item.Kind,
                Site = entry.Item.Site is { } site ? siteIds[site] : null,
                Technology = entry.Item.Technology,
                Size = entry.Item.Machine.Disk is { } disk ? new DataSize(disk) : null,
                Count = 1,
            });

    private string Name(SystemKey key) => $"{OwnerName(key) ?? "NetBox"} / {tables.Roles.At(key.Role)?.Name ?? NoRole}";

    private string Label(SystemKey key)
    {
        var owner = key.Model == tables.Tenants.Model ? tables.Tenants.At(key.Owner)!.Slug
            : key.Model == tables.Sites.Model ? tables.Sites.At(key.Owner)!.Slug
            : OwnerName(key);
        return $"{owner ?? "netbox"}.{tables.Roles.At(key.Role)?.Slug ?? NoRole}";
    }

    private string? OwnerName(SystemKey key) =>
        key.Model == tables.Tenants.Model ? tables.Tenants.At(key.Owner)!.Name
        : key.Model == tables.Clusters.Model ? tables.Clusters.At(key.Owner)!.Name
        : key.Model == tables.Sites.Model ? tables.Sites.At(key.Owner)!.Name
        : null;

    private string NaturalKey(SystemKey key)
    {
        var owner = key.Model == tables.Tenants.Model ? Tenant(tables.Tenants.At(key.Owner)!)
            : key.Model == tables.Clusters.Model ? machines.ClusterKey(key.Owner)
            : tables.Sites.At(key.Owner)?.Slug;
        return $"{key.Model}|{owner}|{Chain(tables.Roles, key.Role)}";
    }

    // From 3.5 on a tenant's slug is unique in its group only, from 4.3 on a role's below its parent only.
    private string Tenant(Rows.Named tenant) => $"{Chain(tables.TenantGroups, tenant.Parent)}|{tenant.Slug}";

    private static string Chain(Table<Rows.Named> table, long? pk)
    {
        var slugs = new Stack<string>();
        for (var row = table.At(pk); row is not null; row = table.At(row.Parent))
        {
            slugs.Push(row.Slug);
        }

        return string.Join('/', slugs);
    }
}
