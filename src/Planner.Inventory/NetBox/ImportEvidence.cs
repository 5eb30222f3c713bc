using Planner.Model.Estates;

namespace Planner.Inventory.NetBox;

/// <summary>
/// One entry for all that was imported. It names the single values, not the records: what somebody adds to a record
/// by hand later, a database among the components say, must not pass for imported. Names, kinds and counts are left out
/// as nothing is graded by them alone.
/// </summary>
internal static class ImportEvidence
{
    public static EvidenceEntry Of(IEnumerable<Site> sites, IEnumerable<Link> links, IEnumerable<SystemRecord> systems, DateOnly collectedAt, Attachment dump) => new()
    {
        Covers = [.. sites.SelectMany(Paths), .. links.SelectMany(Paths), .. systems.SelectMany(Paths)],
        Source = EvidenceSource.Imported,
        CollectedAt = collectedAt,
        Attachment = dump,
        Note = "NetBox",
    };

    private static IEnumerable<string> Paths(Site site) => Given($"sites/{site.Id}",
        ("region", site.Region), ("latitude", site.Latitude), ("longitude", site.Longitude));

    private static IEnumerable<string> Paths(Link link) => Given($"links/{link.Id}",
        ("from", link.From), ("to", link.To), ("bandwidth", link.Bandwidth), ("carrier", link.Carrier));

    private static IEnumerable<string> Paths(SystemRecord system) => Given($"systems/{system.Id}",
        ("owner", system.Owner), ("primarySite", system.PrimarySite))
        .Concat(system.Components!.Items.SelectMany(component => Paths(system, component)));

    private static IEnumerable<string> Paths(SystemRecord system, Component component) => Given($"systems/{system.Id}/components/{component.Id}",
        ("site", component.Site), ("technology", component.Technology), ("size", component.Size));

    private static IEnumerable<string> Given(string record, params IEnumerable<(string Name, object? Value)> values) =>
        values.Where(value => value.Value is not null).Select(value => $"{record}/{value.Name}");
}
