using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Model.Imports;

namespace Planner.Inventory.NetBox;

/// <summary>
/// Reads a NetBox dump (<c>manage.py dumpdata</c>, NetBox 3.4 to 4.x) as an estate. Systems are the machines of one tenant and role,
/// without a tenant of one cluster and role, else of one site and role. Ids come from names and slugs, never from primary keys.
/// Protections, objectives and dependencies are absent, since NetBox does not know them.
/// </summary>
public static class NetBoxImport
{
    /// <summary>Reads a dump of at most 512 MiB.</summary>
    /// <param name="source">The dump, UTF-8; read once to its end, left open.</param>
    /// <param name="name">What the caller calls it; stands in findings, account and evidence.</param>
    /// <param name="asOf">The day it describes; null takes the newest <c>last_updated</c> (UTC) in it. Not before that day.</param>
    /// <param name="latest">The latest day that a record may have changed on; null for any.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The estate and its account, or all that is wrong with the dump (codes <c>NBX0nn</c>).</returns>
    public static async Task<Outcome<ImportedEstate>> ReadAsync(Stream source, string name, DateOnly? asOf, DateOnly? latest, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var findings = new FindingList(name);
        var dump = await new DumpReader(findings).ReadAsync(source, cancellationToken);
        if (dump.IsWhole)
        {
            new ReferenceCheck(dump.Tables, findings).Run();
            Check(dump, asOf, latest, findings);
        }

        if (findings.HasErrors)
        {
            return Outcome<ImportedEstate>.Refused(findings.All());
        }

        var tally = new Tally(dump);
        var estate = Map(dump, findings, tally, asOf ?? dump.Newest!.Value, name);
        return Outcome<ImportedEstate>.Of(new ImportedEstate(estate, tally.Account(name)), findings.All());
    }

    private static void Check(Source dump, DateOnly? asOf, DateOnly? latest, FindingList findings)
    {
        var tables = dump.Tables;
        if (tables.Sites.Rows.Count + tables.Devices.Rows.Count + tables.VirtualMachines.Rows.Count == 0 && !findings.HasErrors)
        {
            findings.Error("NBX011", null, "The dump holds no site, device or virtual machine.", DumpReader.HowToDump);
        }
        else if (asOf is null && dump.Newest is null && !findings.HasErrors)
        {
            findings.Error("NBX012", null, "No record says when it was last updated, so the age of the dump is not known.", "state the day it was made with --as-of");
        }
        else if (dump.Newest > latest)
        {
            findings.Error("NBX013", null, $"The dump holds a record that changed on {dump.Newest:yyyy-MM-dd}, which lies in the future.",
                "correct its last_updated, or the clock of the machine that wrote it");
        }
        else if (asOf < dump.Newest)
        {
            findings.Error("NBX012", null, $"The dump holds a record of {dump.Newest:yyyy-MM-dd}, after the stated day {asOf:yyyy-MM-dd}.",
                "state the day it was made with --as-of, or none");
        }
    }

    private static Estate Map(Source dump, FindingList findings, Tally tally, DateOnly day, string name)
    {
        var tables = dump.Tables;
        var siteMapping = new SiteMapping(tables, findings, tally);
        var linkMapping = new LinkMapping(tables, tally);
        var machines = new MachineMapping(tables, tally);
        var ids = siteMapping.Ids();
        var groups = machines.Members().GroupBy(entry => entry.Key, entry => entry.Member).ToList();
        var lines = linkMapping.Lines();
        var referred = groups.SelectMany(group => group.Select(member => member.Site)).OfType<long>()
            .Concat(lines.SelectMany(line => new[] { line.From, line.To })).ToHashSet();
        var sites = siteMapping.Sites(ids, referred);
        var links = linkMapping.Links(lines, ids);
        var systems = new SystemMapping(tables, machines).Systems(groups, ids);
        return new Estate
        {
            ApiVersion = "planner/v1",
            AsOf = day,
            Sites = Given(sites, partial: false),
            Links = Given(links, partial: true),
            Systems = Given(systems, partial: true),
            Evidence = new Listing<EvidenceEntry>(
                [ImportEvidence.Of(sites, links, systems, day, new Attachment { Name = name, Sha256 = dump.Sha256 })]),
        };
    }

    // An empty list would say that there is none; NetBox only does not know of one.
    private static Listing<T>? Given<T>(IReadOnlyList<T> items, bool partial) => items.Count == 0 ? null : new Listing<T>(items, partial);
}
