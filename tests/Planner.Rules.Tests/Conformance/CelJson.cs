using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Planner.Rules.Facts;

namespace Planner.Rules.Tests.Conformance;

/// <summary>Facts as <c>answer.mjs</c> reads them: each value with its kind; what is unknown is left out.</summary>
internal static class CelJson
{
    private static readonly DateTimeOffset Epoch = DateTimeOffset.UnixEpoch;

    /// <summary>The members of a record; also of a dictionary, for parameters.</summary>
    public static JsonObject Members(object record)
    {
        var members = new JsonObject();
        foreach (var (name, value) in Named(record))
        {
            if (value is not null)
            {
                members.Add(name, Value(value));
            }
        }

        return members;
    }

    private static IEnumerable<(string Name, object? Value)> Named(object record) => record is IReadOnlyDictionary<string, object> parameters
        ? parameters.Select(pair => (pair.Key, (object?)pair.Value))
        : record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => (JsonNamingPolicy.CamelCase.ConvertName(property.Name), property.GetValue(record)));

    private static JsonObject Value(object value) => value switch
    {
        bool truth => Of("bool", truth),
        int or long => Of("int", Convert.ToString(value, CultureInfo.InvariantCulture)),
        double number => Of("double", number),
        string text => Of("string", text),
        Enum member => Of("string", JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString())),
        TimeSpan span => Of("duration", span.Ticks.ToString(CultureInfo.InvariantCulture)),
        DateTimeOffset moment => Of("timestamp", (moment - Epoch).Ticks.ToString(CultureInfo.InvariantCulture)),
        FactSequence list => Of("list", new JsonArray([.. Items(list).Select(Value)])),
        _ => Of("record", Members(value)),
    };

    private static IEnumerable<object> Items(FactSequence list) => ((IEnumerable)list.GetType().GetProperty("Items")!.GetValue(list)!).Cast<object>();

    private static JsonObject Of(string kind, JsonNode? value) => new() { [kind] = value };
}
