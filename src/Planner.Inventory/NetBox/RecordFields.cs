using System.Globalization;
using System.Text.Json;

namespace Planner.Inventory.NetBox;

/// <summary>The fields of one record; what is missing or of the wrong type becomes a finding and a stand-in, so that all are found at once.</summary>
internal sealed class RecordFields(string model, long pk, JsonElement fields, FindingList findings)
{
    public long Pk => pk;

    public bool Has(string name) => fields.TryGetProperty(name, out _);

    public string RequiredText(string name) => OptionalText(name) ?? (Value(name) is { ValueKind: not JsonValueKind.String } ? "?" : Missing(name, "a text"));

    public string? OptionalText(string name) => Value(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value => value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null,
        { } value => Wrong<string?>(name, "a text", value),
    };

    public long RequiredReference(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Value(name) is not null)
            {
                return OptionalReference(name) ?? 0;
            }
        }

        Missing(string.Join(" or ", names), "the primary key of another record");
        return 0;
    }

    public long? OptionalReference(string name) => Value(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt64(out var key) => key == 0 ? Nowhere(name) : key,
        { } value => Wrong<long?>(name, "the primary key of another record", value, "dump without --natural-foreign for NetBox's own models"),
    };

    /// <summary>A whole number of 0 or more.</summary>
    public long? Amount(string name) => Value(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt64(out var amount) && amount is >= 0 and <= int.MaxValue => amount,
        { } value => Wrong<long?>(name, "a whole number from 0 to 2147483647", value),
    };

    /// <summary>Django writes a decimal field as a text.</summary>
    public double? Decimal(string name, double bound) => Value(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetDouble(out var number) && Math.Abs(number) <= bound => number,
        { ValueKind: JsonValueKind.String } value when double.TryParse(value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) <= bound => number,
        { } value => Wrong<double?>(name, $"a number from -{bound} to {bound}", value),
    };

    /// <summary>A content type: a primary key, or with natural keys <c>["dcim", "site"]</c>.</summary>
    public (string? Label, long? Key) ContentType(string name) => Value(name) switch
    {
        null => (null, null),
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt64(out var key) => (null, key),
        { ValueKind: JsonValueKind.String } value => (value.GetString(), null),
        { ValueKind: JsonValueKind.Array } value when value.GetArrayLength() == 2 && value.EnumerateArray().All(part => part.ValueKind == JsonValueKind.String) =>
            ($"{value[0].GetString()}.{value[1].GetString()}", null),
        { } value => Wrong<(string?, long?)>(name, "a content type", value),
    };

    /// <summary>The text as it stands in the source, for telling records apart.</summary>
    public string Raw(string name) => Value(name)?.ToString() ?? "";

    private JsonElement? Value(string name) =>
        fields.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private string Missing(string name, string wanted)
    {
        findings.Error("NBX007", $"{model}/{pk}", $"The field '{name}' is missing or empty.", $"give {wanted}");
        return "?";
    }

    // Primary keys begin at 1; 0 stands for a reference that has its finding already.
    private long? Nowhere(string name)
    {
        findings.Error("NBX009", $"{model}/{pk}", $"The field '{name}' leads to the primary key 0, which no record has.", "give the primary key of another record, or null");
        return null;
    }

    private T? Wrong<T>(string name, string wanted, JsonElement value, string? hint = null)
    {
        var text = value.GetRawText();
        findings.Error("NBX008", $"{model}/{pk}", $"The field '{name}' holds {(text.Length > 60 ? text[..60] + "…" : text)}.", hint ?? $"give {wanted} or null");
        return default;
    }
}
