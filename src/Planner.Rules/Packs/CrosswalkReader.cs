using Planner.Documents;
using Planner.Documents.Text;
using Planner.Model.Findings;
using Planner.Model.Standards;

namespace Planner.Rules.Packs;

/// <summary>Reads <c>crosswalk.yaml</c> and holds it against the packs.</summary>
internal static class CrosswalkReader
{
    private const string File = "crosswalk.yaml";

    /// <summary>The crosswalk with each <c>*</c> resolved; empty when there is no such file.</summary>
    /// <param name="folder">The folder <c>standards</c>.</param>
    /// <param name="packs">All packs; a name that is in none of them is a finding.</param>
    public static Outcome<Crosswalk> Read(string folder, IReadOnlyList<Pack> packs)
    {
        var path = Path.Combine(folder, File);
        if (!System.IO.File.Exists(path))
        {
            return Outcome<Crosswalk>.Of(new Crosswalk { Topics = [] });
        }

        var read = DocumentReader.ReadFile<Crosswalk>(path);
        if (read.Value is not { } written)
        {
            return read;
        }

        var findings = new List<Finding>();
        foreach (var twice in written.Topics.GroupBy(topic => topic.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            findings.Add(new Finding(PackCodes.Duplicate.Code, $"The topic '{twice.Key}' is given twice.") { File = path, Path = $"topics/{twice.Key}", Hint = "join the two" });
        }

        var byId = packs.ToDictionary(pack => pack.Standard.Id, pack => pack.Standard, StringComparer.Ordinal);
        var topics = written.Topics.Select(topic => topic with
        {
            Clauses = [.. topic.Clauses.Select(set => Resolved(set, byId, (message, hint) => findings.Add(new Finding(PackCodes.UnknownName.Code, message) { File = path, Path = $"topics/{topic.Id}", Hint = hint })))],
        }).ToList();
        return findings.Count > 0 ? Outcome<Crosswalk>.Refused(findings) : Outcome<Crosswalk>.Of(new Crosswalk { Topics = topics });
    }

    private static ClauseSet Resolved(ClauseSet set, Dictionary<string, StandardPack> packs, Action<string, string?> find)
    {
        if (!packs.TryGetValue(set.Standard, out var pack))
        {
            find($"There is no standard '{set.Standard}'.", Near(set.Standard, packs.Keys));
            return set;
        }

        var ids = new List<string>();
        foreach (var pattern in set.Ids)
        {
            var matches = pack.Clauses.Select(clause => clause.Id).Where(id => Matches(id, pattern)).ToList();
            if (matches.Count == 0)
            {
                find($"'{pattern}' is no clause of '{set.Standard}'.", Near(pattern, pack.Clauses.Select(clause => clause.Id)));
            }

            ids.AddRange(matches.Except(ids, StringComparer.Ordinal));
        }

        return set with { Ids = ids };
    }

    /// <summary>True when the id is the pattern, each <c>*</c> standing for any text.</summary>
    private static bool Matches(string id, string pattern)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1)
        {
            return id == pattern;
        }

        var at = parts[0].Length;
        if (!id.StartsWith(parts[0], StringComparison.Ordinal) || !id.EndsWith(parts[^1], StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var part in parts[1..^1])
        {
            var found = id.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + part.Length;
        }

        return id.Length - parts[^1].Length >= at;
    }

    private static string? Near(string name, IEnumerable<string> known) => Suggestion.For(name, known) is { } near ? $"did you mean '{near}'?" : null;
}
