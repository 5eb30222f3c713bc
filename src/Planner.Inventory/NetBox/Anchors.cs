namespace Planner.Inventory.NetBox;

/// <summary>Where a cluster or an end of a circuit is, in the old and the new form.</summary>
internal static class Anchors
{
    /// <summary>The model a generic key leads to; null where there is none or the file does not name it.</summary>
    public static string? TypeOf(Tables tables, Rows.Anchor anchor) =>
        anchor.Type ?? (anchor.TypeKey is { } key && tables.ContentTypes.Has(key) ? tables.ContentTypes.At(key).Label : null);

    /// <summary>The site; null where NetBox names a larger area, a provider's network, or nothing.</summary>
    public static long? SiteOf(Tables tables, Rows.Anchor anchor) => (anchor.Site, TypeOf(tables, anchor), anchor.Id) switch
    {
        ({ } site, _, _) => site,
        (_, "dcim.site", { } id) => id,
        (_, "dcim.location", { } id) => tables.Locations.At(id).Site,
        (_, null, _) => anchor.CachedSite,
        _ => null,
    };

    public static bool IsProviderNetwork(Tables tables, Rows.Anchor anchor) =>
        (anchor.ProviderNetwork ?? anchor.CachedNetwork) is not null || TypeOf(tables, anchor) == "circuits.providernetwork";
}
