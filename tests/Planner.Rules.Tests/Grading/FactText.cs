using System.Collections;
using System.Globalization;
using System.Reflection;
using Planner.Rules.Facts;

namespace Planner.Rules.Tests.Grading;

/// <summary>Facts as text, lists with what is not known of them, so that two sets of facts can be compared.</summary>
internal static class FactText
{
    public static string Of(object? fact) => fact switch
    {
        null => "?",
        FactSequence list => $"[{string.Join(", ", Members(list))}{(list.IsPartial ? ", …" : "")}]",
        string or ValueType => Convert.ToString(fact, CultureInfo.InvariantCulture)!,
        _ => $"{{{string.Join(", ", fact.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => $"{property.Name}: {Of(property.GetValue(fact))}"))}}}",
    };

    private static IEnumerable<string> Members(FactSequence list) =>
        ((IEnumerable)list.GetType().GetProperty("Items")!.GetValue(list)!).Cast<object?>().Select((item, index) => (list.IsCertain(index) ? "" : "perhaps ") + Of(item));
}
