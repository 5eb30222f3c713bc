namespace Planner.Inventory.NetBox;

/// <summary>The models that an estate can use. Fields are told by name, since a dump does not state its version.</summary>
internal sealed class Tables
{
    public Table<Rows.Named> Regions { get; } = new("dcim.region", fields => Named(fields, "parent"));

    public Table<Rows.Site> Sites { get; } = new("dcim.site", fields => new(
        fields.Pk, fields.RequiredText("name"), fields.RequiredText("slug"), fields.OptionalText("status") ?? "active",
        fields.OptionalReference("region"), fields.Decimal("latitude", 90), fields.Decimal("longitude", 180)));

    public Table<Rows.Location> Locations { get; } = new("dcim.location", fields => new(fields.Pk, fields.RequiredReference("site")));

    public Table<Rows.Named> Racks { get; } = new("dcim.rack", fields => Nameless(fields));

    public Table<Rows.Named> Roles { get; } = new("dcim.devicerole", fields => Named(fields, "parent"));

    public Table<Rows.Named> Platforms { get; } = new("dcim.platform", fields => Named(fields, null));

    public Table<Rows.Named> Manufacturers { get; } = new("dcim.manufacturer", fields => Named(fields, null));

    public Table<Rows.DeviceType> DeviceTypes { get; } = new("dcim.devicetype", fields => new(
        fields.Pk, fields.RequiredText("model"), fields.RequiredText("slug"), fields.RequiredReference("manufacturer")));

    public Table<Rows.Named> Chassis { get; } = new("dcim.virtualchassis", fields => Nameless(fields));

    public Table<Rows.Machine> Devices { get; } = new("dcim.device", fields => new(
        fields.Pk, fields.OptionalText("name"), fields.OptionalText("status") ?? "active",
        fields.RequiredReference("role", "device_role"), fields.OptionalReference("tenant"), fields.OptionalReference("cluster"),
        fields.RequiredReference("site"), fields.OptionalReference("platform"))
    {
        Type = fields.RequiredReference("device_type"),
        Rack = fields.OptionalReference("rack"),
        Chassis = fields.OptionalReference("virtual_chassis"),
        ChassisPosition = fields.Amount("vc_position"),
        Marks = $"{fields.Raw("position")}|{fields.Raw("face")}|{fields.Raw("serial")}|{fields.Raw("asset_tag")}",
    });

    public Table<Rows.Named> TenantGroups { get; } = new("tenancy.tenantgroup", fields => Named(fields, "parent"));

    public Table<Rows.Named> Tenants { get; } = new("tenancy.tenant", fields => Named(fields, "group"));

    public Table<Rows.Named> ClusterGroups { get; } = new("virtualization.clustergroup", fields => Named(fields, null));

    public Table<Rows.Cluster> Clusters { get; } = new("virtualization.cluster", fields => new(
        fields.Pk, fields.RequiredText("name"), fields.OptionalReference("group"), Anchor(fields, "scope_type", "scope_id")));

    public Table<Rows.Machine> VirtualMachines { get; } = new("virtualization.virtualmachine", fields => new(
        fields.Pk, fields.RequiredText("name"), fields.OptionalText("status") ?? "active",
        fields.OptionalReference("role"), fields.OptionalReference("tenant"), fields.OptionalReference("cluster"),
        fields.OptionalReference("site"), fields.OptionalReference("platform"))
    {
        Device = fields.OptionalReference("device"),
        Disk = fields.Amount("disk") * DiskUnit(fields),
    });

    public Table<Rows.Named> Providers { get; } = new("circuits.provider", fields => Named(fields, null));

    public Table<Rows.Named> ProviderNetworks { get; } = new("circuits.providernetwork", fields => Nameless(fields));

    public Table<Rows.Circuit> Circuits { get; } = new("circuits.circuit", fields => new(
        fields.Pk, fields.RequiredText("cid"), fields.RequiredReference("provider"), fields.OptionalText("status") ?? "active",
        fields.Amount("commit_rate") * 1000));

    public Table<Rows.Termination> Terminations { get; } = new("circuits.circuittermination", fields => new(
        fields.Pk, fields.RequiredReference("circuit"), fields.RequiredText("term_side"), Anchor(fields, "termination_type", "termination_id")));

    public Table<Rows.ContentType> ContentTypes { get; } = new("contenttypes.contenttype", fields => new(
        fields.Pk, $"{fields.RequiredText("app_label")}.{fields.RequiredText("model")}"));

    public IReadOnlyDictionary<string, ModelTable> ByModel => field ??= new ModelTable[]
    {
        Regions, Sites, Locations, Racks, Roles, Platforms, Manufacturers, DeviceTypes, Chassis, Devices, TenantGroups, Tenants,
        ClusterGroups, Clusters, VirtualMachines, Providers, ProviderNetworks, Circuits, Terminations, ContentTypes,
    }.ToDictionary(table => table.Model, StringComparer.Ordinal);

    /// <summary>NetBox 4.1 changed the unit of disks from gigabytes to megabytes, decimal both, and added <c>serial</c> to virtual machines.</summary>
    private static long DiskUnit(RecordFields fields) => fields.Has("serial") ? 1_000_000 : 1_000_000_000;

    private static Rows.Named Named(RecordFields fields, string? parent) =>
        new(fields.Pk, fields.RequiredText("name"), fields.RequiredText("slug"), parent is null ? null : fields.OptionalReference(parent));

    private static Rows.Named Nameless(RecordFields fields) => new(fields.Pk, fields.RequiredText("name"), "", null);

    private static Rows.Anchor Anchor(RecordFields fields, string type, string id)
    {
        var (label, key) = fields.ContentType(type);
        return new(fields.OptionalReference("site"), fields.OptionalReference("provider_network"), label, key, fields.OptionalReference(id),
            fields.OptionalReference("_site"), fields.OptionalReference("_provider_network"));
    }
}
