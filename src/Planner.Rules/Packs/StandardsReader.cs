using Planner.Documents;
using Planner.Model.Findings;
using Planner.Model.Standards;

namespace Planner.Rules.Packs;

/// <summary>Reads the standards from their folders: <c>facts.yaml</c> and one folder a pack.</summary>
public static class StandardsReader
{
    /// <summary>The packs, or everything that is wrong with any of them: one bad clause stops the load.</summary>
    /// <param name="folder">The folder <c>standards</c>.</param>
    /// <param name="ids">Which packs; null for all.</param>
    /// <param name="overlay">A second folder of packs, each in place of the one with its id; it need not be there.</param>
    public static Outcome<Standards> Read(string folder, IReadOnlyCollection<string>? ids = null, string? overlay = null)
    {
        var findings = new List<Finding>();
        var facts = DocumentReader.ReadFile<FactsFile>(Path.Combine(folder, "facts.yaml"));
        findings.AddRange(facts.Findings);
        var known = PackFolders(folder, overlay);
        foreach (var id in (ids ?? []).Where(id => !known.ContainsKey(id)))
        {
            findings.Add(new Finding(PackCodes.NotThere.Code, $"There is no standard '{id}'.") { Hint = $"there are: {string.Join(", ", known.Keys.Order(StringComparer.Ordinal))}" });
        }

        var packs = new List<Pack>();
        foreach (var id in known.Keys.Where(id => ids is null || ids.Contains(id)).Order(StringComparer.Ordinal))
        {
            var pack = new PackReader(known, id).Read();
            findings.AddRange(pack.Findings);
            if (pack.Value is not null)
            {
                packs.Add(pack.Value);
            }
        }

        findings.AddRange(packs.SelectMany(pack => Floors(pack, packs, known)));
        return findings.Any(finding => finding.Severity == Severity.Error)
            ? Outcome<Standards>.Refused(findings)
            : Outcome<Standards>.Of(new Standards(new FactCatalogue(facts.Value!.Facts), packs), findings);
    }

    private static IEnumerable<Finding> Floors(Pack pack, IReadOnlyList<Pack> loaded, Dictionary<string, string> known)
    {
        foreach (var floor in pack.Standard.Floors.Where(floor => floor.Standard is not null))
        {
            var isStandard = known.ContainsKey(floor.Standard!);
            var asked = loaded.FirstOrDefault(other => other.Standard.Id == floor.Standard);
            if (!isStandard || asked?.Standard.Levels.All(level => level.Level != floor.Level) == true)
            {
                var missing = isStandard ? $"level {floor.Level} of '{floor.Standard}'" : $"the standard '{floor.Standard}'";
                yield return new Finding(PackCodes.UnknownName.Code, $"The floor '{floor.Id}' asks for {missing}, which is not there.") { File = Path.Combine(known[pack.Standard.Id], "pack.yaml"), Path = $"floors/{floor.Id}" };
            }
        }
    }

    /// <summary>The crosswalk between the packs, or everything that is wrong with it.</summary>
    /// <param name="folder">The folder <c>standards</c>.</param>
    /// <param name="standards">All packs that ship in it.</param>
    public static Outcome<Crosswalk> Crosswalk(string folder, Standards standards) => CrosswalkReader.Read(folder, standards.Packs);

    /// <summary>The folder of each pack, by id.</summary>
    internal static Dictionary<string, string> PackFolders(string folder, string? overlay)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pack in new[] { folder, overlay }.OfType<string>().Where(Directory.Exists).SelectMany(Directory.GetDirectories))
        {
            if (File.Exists(Path.Combine(pack, "pack.yaml")))
            {
                known[Path.GetFileName(pack)] = pack;
            }
        }

        return known;
    }
}
