using System.Text.RegularExpressions;
using Planner.Model.Grading;

namespace Planner.Reports.Assessments;

/// <summary>Draws together what differs in one part only, as shells write it: <c>sites/{a,b}/hazards</c>.</summary>
internal static partial class Braces
{
    /// <summary>Estate paths, in the order in which they first appear.</summary>
    public static IReadOnlyList<string> Paths(IEnumerable<string> paths)
    {
        List<string[]> parts = [.. paths.Distinct(StringComparer.Ordinal).Select(path => path.Split('/'))];
        return [.. Merged(Merged(parts, 1), -1).Select(Joined)];
    }

    /// <summary>Facts that agree in value and evidence and differ in one id of their path.</summary>
    public static IReadOnlyList<FactUse> Facts(IReadOnlyList<FactUse> facts)
    {
        var merged = facts.ToList();
        for (var id = 0; id < facts.Select(fact => Ids().Count(fact.Path)).DefaultIfEmpty().Max(); id++)
        {
            merged =
            [
                .. merged.GroupBy(fact => (At(fact.Path, id, "*"), fact.Value, fact.Source, fact.CollectedAt, fact.ValidUntil))
                    .Select(same => same.Count() == 1 ? same.First() : same.First() with
                    {
                        Path = At(same.First().Path, id, Of(same.Select(fact => Ids().Matches(fact.Path)[id].Value[1..^1]))),
                        Inputs = [.. same.SelectMany(fact => fact.Inputs).Distinct(StringComparer.Ordinal)],
                    }),
            ];
        }

        return merged;
    }

    private static string At(string path, int id, string replacement)
    {
        var seen = 0;
        return Ids().Replace(path, match => seen++ == id ? $"[{replacement}]" : match.Value);
    }

    /// <summary>Merges what agrees but for one part, counted from the start or, when negative, from the end.</summary>
    private static List<string[]> Merged(List<string[]> all, int position) =>
    [
        .. all.GroupBy(parts => Index(parts, position) is >= 1 and var at ? Joined(With(parts, at, "")) : Joined(parts), StringComparer.Ordinal)
            .Select(same => same.Count() == 1 ? same.First() : With(same.First(), Index(same.First(), position), Of(same.Select(parts => parts[Index(parts, position)])))),
    ];

    private static int Index(string[] parts, int position) => position < 0 ? parts.Length + position : position < parts.Length - 1 ? position : -1;

    private static string Joined(string[] parts) => string.Join('/', parts);

    private static string[] With(string[] parts, int at, string part) => [.. parts[..at], part, .. parts[(at + 1)..]];

    private static string Of(IEnumerable<string> items) => $"{{{string.Join(',', items.Distinct(StringComparer.Ordinal))}}}";

    [GeneratedRegex(@"\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Ids();
}
