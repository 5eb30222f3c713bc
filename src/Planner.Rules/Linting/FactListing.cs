using System.Globalization;
using Planner.Model.Estates;
using Planner.Rules.Facts;
using Planner.Rules.Grading;
using Planner.Rules.Language.Typing;

namespace Planner.Rules.Linting;

/// <summary>Facts in one line, the unknown ones left out.</summary>
internal static class FactListing
{
    public static string Of(SystemFacts facts)
    {
        var lines = Record(facts, "").ToList();
        return lines.Count == 0 ? "nothing known" : string.Join(", ", lines);
    }

    private static IEnumerable<string> Record(object record, string prefix) =>
        Shape.Of(record.GetType()).Members.Values.Where(member => prefix.Length == 0 || member.Name != "id")
            .SelectMany(member => Value(member.Read(record), member.Type, prefix + member.Name));

    private static IEnumerable<string> Value(object? value, ClauseType type, string path) => value switch
    {
        null => [],
        FactSequence list => List(list, ((ClauseType.ListOf)type).Element, path),
        _ when type is ClauseType.Record => Record(value, path + "."),
        _ => [$"{path} = {FactText.Of(value)}"],
    };

    private static IEnumerable<string> List(FactSequence list, ClauseType element, string path)
    {
        yield return $"{path} {(list.IsPartial ? "partial" : "complete")} with {list.Count.ToString(CultureInfo.InvariantCulture)}";
        for (var at = 0; at < list.Count; at++)
        {
            var member = FactMember.Normalised(list.MemberAt(at), element);
            var name = $"{path}[{(member is IIdentified identified ? identified.Id : at.ToString(CultureInfo.InvariantCulture))}]";
            if (!list.IsCertain(at))
            {
                yield return $"{name} uncertain";
            }

            foreach (var line in Value(member, element, name))
            {
                yield return line;
            }
        }
    }
}
