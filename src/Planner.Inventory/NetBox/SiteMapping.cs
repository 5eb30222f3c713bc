using Planner.Model.Estates;

namespace Planner.Inventory.NetBox;

/// <summary>Sites with the region NetBox puts them in.</summary>
internal sealed class SiteMapping(Tables tables, FindingList findings, Tally tally)
{
    private static readonly HashSet<string> NotInUse = new(["planned", "retired"], StringComparer.Ordinal);

    private readonly HashSet<long> divided = [.. tables.Regions.Rows.Select(region => region.Parent).OfType<long>()];

    /// <summary>Ids of all sites by primary key; a slug is unique in NetBox.</summary>
    public IReadOnlyDictionary<long, string> Ids() =>
        StableIds.Assign(tables.Sites.Rows, site => site.Slug, site => site.Slug).ToDictionary(entry => entry.Item.Pk, entry => entry.Id);

    /// <summary>Sites in use, and those not in use that a component or link names all the same.</summary>
    public IReadOnlyList<Site> Sites(IReadOnlyDictionary<long, string> ids, IReadOnlySet<long> referred)
    {
        var sites = new List<Site>();
        foreach (var row in tables.Sites.Rows.OrderBy(row => ids[row.Pk], StringComparer.Ordinal))
        {
            if (NotInUse.Contains(row.Status) && !referred.Contains(row.Pk))
            {
                tally.LeftOut(tables.Sites.Model, row.Pk, $"not in use: status '{row.Status}'");
                continue;
            }

            tally.Mapped(tables.Sites.Model, row.Pk, "a site");
            sites.Add(new Site
            {
                Id = ids[row.Pk],
                Name = row.Name,
                Region = Region(row),
                Latitude = row.Latitude,
                Longitude = row.Longitude,
            });
        }

        return sites;
    }

    /// <summary>The chain of names down to the site's own region. A region that is divided further does not tell where in it the site is.</summary>
    private string? Region(Rows.Site site)
    {
        if (site.Region is not { } region)
        {
            return null;
        }

        if (divided.Contains(region))
        {
            findings.Warning("NBX020", $"{tables.Sites.Model}/{site.Pk}",
                $"Site '{site.Name}' is in region '{tables.Regions.At(region).Name}', which has regions below it; where in it is not known, so its region stays unknown.",
                "give the site the smallest region it lies in");
            return null;
        }

        var names = new Stack<string>();
        for (var row = tables.Regions.At(site.Region); row is not null; row = tables.Regions.At(row.Parent))
        {
            tally.Used(tables.Regions.Model, row.Pk, "the region of a site");
            names.Push(row.Name);
        }

        return string.Join(" / ", names);
    }
}
