using Planner.Model.Estates;
using Planner.Model.Quantities;

namespace Planner.Inventory.NetBox;

/// <summary>Circuits with both ends at sites become links.</summary>
internal sealed class LinkMapping(Tables tables, Tally tally)
{
    private static readonly HashSet<string> NotInService =
        new(["planned", "provisioning", "deprovisioning", "decommissioned"], StringComparer.Ordinal);

    /// <summary>A circuit that becomes a link, with the primary keys of its ends.</summary>
    internal sealed record Line(Rows.Circuit Circuit, long From, long To);

    public IReadOnlyList<Line> Lines()
    {
        var ends = tables.Terminations.Rows.ToLookup(end => end.Circuit);
        var lines = new List<Line>();
        foreach (var circuit in tables.Circuits.Rows)
        {
            var both = ends[circuit.Pk].OrderBy(end => end.Side, StringComparer.Ordinal).ToList();
            var sites = both.Select(end => Anchors.SiteOf(tables, end.Anchor)).ToList();
            var why = Obstacle(circuit, both, sites);
            Judge(circuit, both, why);
            if (why is null)
            {
                lines.Add(new Line(circuit, sites[0]!.Value, sites[1]!.Value));
            }
        }

        return lines;
    }

    public IReadOnlyList<Link> Links(IReadOnlyList<Line> lines, IReadOnlyDictionary<long, string> siteIds) =>
    [
        .. StableIds.Assign(lines, line => Label(line.Circuit), line => Label(line.Circuit))
            .OrderBy(entry => entry.Id, StringComparer.Ordinal)
            .Select(entry => new Link
            {
                Id = entry.Id,
                From = siteIds[entry.Item.From],
                To = siteIds[entry.Item.To],
                Bandwidth = entry.Item.Circuit.Rate is { } rate ? new DataRate(rate) : null,
                Carrier = tables.Providers.At(entry.Item.Circuit.Provider).Name,
            }),
    ];

    private string? Obstacle(Rows.Circuit circuit, List<Rows.Termination> ends, List<long?> sites) =>
        NotInService.Contains(circuit.Status) ? $"not in service: status '{circuit.Status}'"
        : ends.Count != 2 ? $"{ends.Count} of 2 ends recorded"
        : ends.Any(end => Anchors.IsProviderNetwork(tables, end.Anchor)) ? "one end is a provider's network, so it joins no two sites by itself"
        : sites.Contains(null) ? "an end is at no site"
        : sites[0] == sites[1] ? "both ends are at one site"
        : null;

    private void Judge(Rows.Circuit circuit, List<Rows.Termination> ends, string? why)
    {
        if (why is null)
        {
            tally.Mapped(tables.Circuits.Model, circuit.Pk, "a link");
            tally.Used(tables.Providers.Model, circuit.Provider, "the carrier of a link");
        }
        else
        {
            tally.LeftOut(tables.Circuits.Model, circuit.Pk, why);
        }

        foreach (var end in ends)
        {
            if (why is null)
            {
                tally.Used(tables.Terminations.Model, end.Pk, "an end of a link");
            }
            else
            {
                tally.LeftOut(tables.Terminations.Model, end.Pk, "its circuit is no link");
            }
        }
    }

    // NetBox keeps a circuit's number unique for its provider.
    private string Label(Rows.Circuit circuit) => $"{tables.Providers.At(circuit.Provider).Slug}.{circuit.Cid}";
}
