using Planner.Model.Imports;

namespace Planner.Inventory.NetBox;

/// <summary>Keeps the account: a record is judged once, and what nothing judged is left out.</summary>
internal sealed class Tally(Source source)
{
    private const string NotReached = "it lends no value to what was imported";

    private static readonly Dictionary<string, string> Areas = new(StringComparer.Ordinal)
    {
        ["dcim"] = "racks, cabling, ports and power say nothing about recovery that the estate could hold",
        ["dcim.sitegroup"] = "groups of sites say nothing about where they are",
        ["dcim.rackreservation"] = "reserved space holds nothing yet",
        ["virtualization"] = "the kinds, disks and interfaces of virtual machines are no components of their own",
        ["circuits"] = "kinds and groups of circuits are no lines",
        ["ipam"] = "addresses and networks are not part of the estate",
        ["extras"] = "NetBox's own notes and settings are not part of the estate",
        ["core"] = "NetBox's own records are not part of the estate",
        ["users"] = "NetBox's own accounts are not part of the estate",
        ["auth"] = "NetBox's own accounts are not part of the estate",
        ["contenttypes"] = "NetBox's own records are not part of the estate",
        ["tenancy"] = "contacts state no role in recovery",
        ["wireless"] = "wireless networks are not lines between sites",
        ["vpn"] = "tunnels are not lines of their own",
    };

    private readonly Dictionary<(string Model, long Pk), (ImportFate Fate, string Reason)> fates = [];

    public void Mapped(string model, long pk, string what) => fates[(model, pk)] = (ImportFate.Mapped, what);

    public void LeftOut(string model, long pk, string why) => fates[(model, pk)] = (ImportFate.LeftOut, why);

    /// <summary>Says that a record lent a value; a record that is mapped stays so.</summary>
    public void Used(string model, long? pk, string asWhat)
    {
        if (pk is { } key)
        {
            fates.TryAdd((model, key), (ImportFate.Used, asWhat));
        }
    }

    public ImportAccount Account(string name)
    {
        var counts = fates.CountBy(fate => (fate.Key.Model, fate.Value.Fate, fate.Value.Reason)).ToDictionary();
        foreach (var (model, total) in source.Totals)
        {
            var judged = counts.Where(count => count.Key.Model == model).Sum(count => count.Value);
            if (total > judged)
            {
                var why = source.Tables.ByModel.ContainsKey(model) && model != source.Tables.ContentTypes.Model
                    ? NotReached
                    : Areas.GetValueOrDefault(model) ?? Areas.GetValueOrDefault(model.Split('.')[0], "the estate has no place for it");
                counts[(model, ImportFate.LeftOut, why)] = counts.GetValueOrDefault((model, ImportFate.LeftOut, why)) + total - judged;
            }
        }

        var lines = counts.Select(count => new ImportLine(count.Key.Model, count.Key.Fate, count.Key.Reason, count.Value))
            .OrderBy(line => line.Model, StringComparer.Ordinal).ThenBy(line => line.Fate).ThenBy(line => line.Reason, StringComparer.Ordinal);
        return new ImportAccount(name, source.Sha256, source.Totals.Values.Sum(), [.. lines]);
    }
}
