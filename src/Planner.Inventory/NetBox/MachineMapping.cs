using Planner.Model.Estates;

namespace Planner.Inventory.NetBox;

/// <summary>Devices and virtual machines in service become members of systems.</summary>
internal sealed class MachineMapping(Tables tables, Tally tally)
{
    private static readonly HashSet<string> NotInService = new(["planned", "staged", "inventory", "decommissioning"], StringComparer.Ordinal);

    public IEnumerable<(SystemKey Key, Member Member)> Members()
    {
        foreach (var device in tables.Devices.Rows)
        {
            if (Kind(tables.Devices, device) is { } kind)
            {
                var label = DeviceLabel(device);
                yield return (KeyOf(device), new Member(device, label, DeviceKey(device, label), kind, device.Site, DeviceTechnology(device)));
            }
        }

        foreach (var machine in tables.VirtualMachines.Rows)
        {
            if (Kind(tables.VirtualMachines, machine) is { } kind)
            {
                var key = $"{ClusterKey(machine.Cluster)}|{tables.Devices.At(machine.Device)?.Name}|{tables.Sites.At(machine.Site)?.Slug}|{machine.Name}";
                yield return (KeyOf(machine), new Member(machine, machine.Name!, key, kind, SiteOf(machine), Platform(machine)));
            }
        }
    }

    /// <summary>What tells a cluster apart: its name is unique in its group and in its site only.</summary>
    public string ClusterKey(long? pk) => tables.Clusters.At(pk) is { } cluster
        ? $"{tables.ClusterGroups.At(cluster.Group)?.Slug}|{tables.Sites.At(Anchors.SiteOf(tables, cluster.Anchor))?.Slug}|{cluster.Name}"
        : "";

    private ComponentKind? Kind(Table<Rows.Machine> table, Rows.Machine machine)
    {
        if (NotInService.Contains(machine.Status))
        {
            tally.LeftOut(table.Model, machine.Pk, $"not in service: status '{machine.Status}'");
            return null;
        }

        if (RoleMeaning.KindOf(tables.Roles.At(machine.Role)) is { } kind)
        {
            tally.Mapped(table.Model, machine.Pk, "a component of a system");
            return kind;
        }

        tally.LeftOut(table.Model, machine.Pk, "passive or power equipment, no part of an information system");
        return null;
    }

    private SystemKey KeyOf(Rows.Machine machine)
    {
        tally.Used(tables.Roles.Model, machine.Role, "the role that makes machines one system");
        var (model, owner) = (machine.Tenant, machine.Cluster, machine.Site) switch
        {
            ({ } tenant, _, _) => (tables.Tenants.Model, tenant),
            (_, { } cluster, _) => (tables.Clusters.Model, cluster),
            (_, _, { } site) => (tables.Sites.Model, site),
            _ => ((string?)null, (long?)null),
        };
        if (model is not null && model != tables.Sites.Model)
        {
            tally.Used(model, owner, model == tables.Tenants.Model ? "the owner of systems" : "the cluster that makes machines one system");
        }

        return new SystemKey(model, owner, machine.Role);
    }

    private long? SiteOf(Rows.Machine machine)
    {
        if (machine.Site is not null)
        {
            return machine.Site;
        }

        if (tables.Clusters.At(machine.Cluster) is { } cluster && Anchors.SiteOf(tables, cluster.Anchor) is { } site)
        {
            tally.Used(tables.Clusters.Model, cluster.Pk, "the place of its virtual machines");
            if (Anchors.TypeOf(tables, cluster.Anchor) == tables.Locations.Model)
            {
                tally.Used(tables.Locations.Model, cluster.Anchor.Id, "the place of a cluster");
            }

            return site;
        }

        return tables.Devices.At(machine.Device)?.Site;
    }

    private string DeviceLabel(Rows.Machine device)
    {
        if (device.Name is { } name)
        {
            return name;
        }

        if (tables.Chassis.At(device.Chassis) is { } chassis)
        {
            tally.Used(tables.Chassis.Model, chassis.Pk, "the name of unnamed devices");
            return $"{chassis.Name}:{device.ChassisPosition}";
        }

        tally.Used(tables.Racks.Model, device.Rack, "tells unnamed devices apart");
        var type = tables.DeviceTypes.At(device.Type)!.Model;
        return tables.Racks.At(device.Rack) is { } rack ? $"{type} {rack.Name}" : type;
    }

    private string DeviceKey(Rows.Machine device, string label) => string.Join('|',
        tables.Sites.At(device.Site)?.Slug, label, tables.Racks.At(device.Rack)?.Name, tables.DeviceTypes.At(device.Type)!.Slug,
        tables.Chassis.At(device.Chassis)?.Name, device.ChassisPosition, device.Marks);

    private string? DeviceTechnology(Rows.Machine device)
    {
        var type = tables.DeviceTypes.At(device.Type)!;
        tally.Used(tables.DeviceTypes.Model, type.Pk, "the technology of components");
        tally.Used(tables.Manufacturers.Model, type.Manufacturer, "the technology of components");
        var built = $"{tables.Manufacturers.At(type.Manufacturer).Name} {type.Model}";
        return Platform(device) is { } platform ? $"{built}, {platform}" : built;
    }

    private string? Platform(Rows.Machine machine)
    {
        tally.Used(tables.Platforms.Model, machine.Platform, "the technology of components");
        return tables.Platforms.At(machine.Platform)?.Name;
    }
}
