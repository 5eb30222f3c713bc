namespace Planner.Inventory.NetBox;

/// <summary>Every reference that the import follows leads to a record of the file, and every tree ends.</summary>
internal sealed class ReferenceCheck(Tables tables, FindingList findings)
{
    public void Run()
    {
        Tree(tables.Regions);
        Tree(tables.Roles);
        Tree(tables.TenantGroups);
        Places();
        Machines(tables.Devices);
        Machines(tables.VirtualMachines);
        Circuits();
    }

    private void Places()
    {
        foreach (var site in tables.Sites.Rows)
        {
            Leads(tables.Sites, site.Pk, "region", tables.Regions, site.Region);
        }

        foreach (var location in tables.Locations.Rows)
        {
            Leads(tables.Locations, location.Pk, "site", tables.Sites, location.Site);
        }

        foreach (var tenant in tables.Tenants.Rows)
        {
            Leads(tables.Tenants, tenant.Pk, "group", tables.TenantGroups, tenant.Parent);
        }

        foreach (var type in tables.DeviceTypes.Rows)
        {
            Leads(tables.DeviceTypes, type.Pk, "manufacturer", tables.Manufacturers, type.Manufacturer);
        }

        foreach (var cluster in tables.Clusters.Rows)
        {
            Leads(tables.Clusters, cluster.Pk, "group", tables.ClusterGroups, cluster.Group);
            Anchored(tables.Clusters, cluster.Pk, cluster.Anchor);
        }
    }

    private void Machines(Table<Rows.Machine> from)
    {
        foreach (var machine in from.Rows)
        {
            Leads(from, machine.Pk, "role", tables.Roles, machine.Role);
            Leads(from, machine.Pk, "tenant", tables.Tenants, machine.Tenant);
            Leads(from, machine.Pk, "cluster", tables.Clusters, machine.Cluster);
            Leads(from, machine.Pk, "site", tables.Sites, machine.Site);
            Leads(from, machine.Pk, "platform", tables.Platforms, machine.Platform);
            Leads(from, machine.Pk, "device", tables.Devices, machine.Device);
            Leads(from, machine.Pk, "device_type", tables.DeviceTypes, machine.Type);
            Leads(from, machine.Pk, "rack", tables.Racks, machine.Rack);
            Leads(from, machine.Pk, "virtual_chassis", tables.Chassis, machine.Chassis);
        }
    }

    private void Circuits()
    {
        foreach (var circuit in tables.Circuits.Rows)
        {
            Leads(tables.Circuits, circuit.Pk, "provider", tables.Providers, circuit.Provider);
        }

        foreach (var end in tables.Terminations.Rows)
        {
            Leads(tables.Terminations, end.Pk, "circuit", tables.Circuits, end.Circuit);
            Leads(tables.Terminations, end.Pk, "provider_network", tables.ProviderNetworks, end.Anchor.ProviderNetwork);
            Anchored(tables.Terminations, end.Pk, end.Anchor);
        }
    }

    private void Anchored(ModelTable from, long pk, Rows.Anchor anchor)
    {
        Leads(from, pk, "site", tables.Sites, anchor.Site);
        Leads(from, pk, "_site", tables.Sites, anchor.CachedSite);
        if (Anchors.TypeOf(tables, anchor) is { } type && tables.ByModel.GetValueOrDefault(type) is { } to && anchor.Id is { } id)
        {
            Leads(from, pk, "scope or termination", to, id);
        }
    }

    private void Tree(Table<Rows.Named> table)
    {
        var known = new HashSet<long>();
        foreach (var row in table.Rows)
        {
            Leads(table, row.Pk, "parent", table, row.Parent);
            var walked = new HashSet<long>();
            long? at = row.Pk;
            while (at is { } pk && table.Has(pk) && !known.Contains(pk) && walked.Add(pk))
            {
                at = table.At(pk).Parent;
            }

            if (at is { } end && walked.Contains(end))
            {
                findings.Error("NBX010", $"{table.Model}/{row.Pk}", "Its parents run in a circle.", "give one of them no parent");
            }

            known.UnionWith(walked);
        }
    }

    // A reference of 0 stands for one that was missing or unreadable and has its finding already.
    private void Leads(ModelTable from, long pk, string field, ModelTable to, long? key)
    {
        if (key is { } wanted && wanted != 0 && !to.Has(wanted))
        {
            findings.Error("NBX009", $"{from.Model}/{pk}", $"The field '{field}' leads to {to.Model}/{wanted}, which is not in the file.",
                "dump both models into one file: " + DumpReader.HowToDump);
        }
    }
}
