using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Planner.Model.Estates;
using Planner.Rules.Facts;
using Planner.Rules.Language;

namespace Planner.Rules.Tests.Projection;

/// <summary>All facts of a system, one after the other, named as explanations name them.</summary>
internal static class Known
{
    /// <summary>Each fact with its value as text: lists by their length and whether they are complete, records by being there; what is unknown is left out, and so is all of a member that only perhaps is one.</summary>
    public static Dictionary<string, string> Of(SystemFacts facts)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        Record(facts, "", known);
        return known;
    }

    /// <summary>The fact as an explanation would use it.</summary>
    public static FactUse Use(string path) => new(path, "known", FactState.Known);

    private static void Record(object record, string prefix, Dictionary<string, string> known)
    {
        foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetValue(record) is { } value)
            {
                Value(value, prefix + JsonNamingPolicy.CamelCase.ConvertName(property.Name), known);
            }
        }
    }

    private static void Value(object value, string path, Dictionary<string, string> known)
    {
        if (value is FactSequence list)
        {
            var isOpen = list.IsPartial || !Enumerable.Range(0, list.Count).All(list.IsCertain);
            known.Add(path, $"{list.Count} {(isOpen ? "open" : "complete")}");
            List(list, path, known);
        }
        else if (value.GetType().Name.EndsWith("Facts", StringComparison.Ordinal))
        {
            known.Add(path, "there");
            Record(value, path + ".", known);
        }
        else
        {
            known.Add(path, Convert.ToString(value, CultureInfo.InvariantCulture)!);
        }
    }

    private static void List(FactSequence list, string path, Dictionary<string, string> known)
    {
        var at = 0;
        foreach (var member in (IEnumerable)list.GetType().GetProperty("Items")!.GetValue(list)!)
        {
            var item = $"{path}[{(member as IIdentified)?.Id ?? at.ToString(CultureInfo.InvariantCulture)}]";
            if (member is null || !list.IsCertain(at))
            {
                known.Add(item, "perhaps");
            }
            else if (member is IIdentified)
            {
                known.Add(item, "member");
                Record(member, item + ".", known);
            }
            else
            {
                known.Add(item, Convert.ToString(member, CultureInfo.InvariantCulture)!);
            }

            at++;
        }
    }
}
