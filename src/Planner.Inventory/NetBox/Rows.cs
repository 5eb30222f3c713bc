namespace Planner.Inventory.NetBox;

/// <summary>The few fields of a NetBox record that an estate can use; references are primary keys.</summary>
internal static class Rows
{
    /// <summary>A record that only lends its name, and its place in a tree where the model has one.</summary>
    internal sealed record Named(long Pk, string Name, string Slug, long? Parent);

    internal sealed record Site(long Pk, string Name, string Slug, string Status, long? Region, double? Latitude, double? Longitude);

    internal sealed record Location(long Pk, long Site);

    internal sealed record DeviceType(long Pk, string Model, string Slug, long Manufacturer);

    internal sealed record ContentType(long Pk, string Label);

    /// <summary>Where a cluster or an end of a circuit is: a field <c>site</c> up to 4.1, a generic key with a cached site from 4.2 on.</summary>
    internal sealed record Anchor(long? Site, long? ProviderNetwork, string? Type, long? TypeKey, long? Id, long? CachedSite, long? CachedNetwork);

    internal sealed record Cluster(long Pk, string Name, long? Group, Anchor Anchor);

    /// <summary>A device or a virtual machine.</summary>
    internal sealed record Machine(long Pk, string? Name, string Status, long? Role, long? Tenant, long? Cluster, long? Site, long? Platform)
    {
        public long? Device { get; init; }

        /// <summary>Provisioned disk in bytes.</summary>
        public long? Disk { get; init; }

        public long? Type { get; init; }

        public long? Rack { get; init; }

        public long? Chassis { get; init; }

        public long? ChassisPosition { get; init; }

        /// <summary>Position, face, serial number and asset tag: what tells unnamed devices apart.</summary>
        public string Marks { get; init; } = "";
    }

    /// <summary>A line of a provider; the rate is the committed one in bits a second.</summary>
    internal sealed record Circuit(long Pk, string Cid, long Provider, string Status, long? Rate);

    internal sealed record Termination(long Pk, long Circuit, string Side, Anchor Anchor);
}
