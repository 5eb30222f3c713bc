using System.Globalization;
using System.Text.Json;
using Planner.Model.Grading;

namespace Planner.Reports.Json;

/// <summary>The parts of a clause's verdict that stand in it by the dozen.</summary>
internal static class ClauseParts
{
    private static readonly JsonEncodedText Path = JsonEncodedText.Encode("path");
    private static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
    private static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
    private static readonly JsonEncodedText Source = JsonEncodedText.Encode("source");
    private static readonly JsonEncodedText CollectedAt = JsonEncodedText.Encode("collectedAt");
    private static readonly JsonEncodedText ValidUntil = JsonEncodedText.Encode("validUntil");

    /// <summary>A fact with the evidence behind it.</summary>
    public static void Fact(Utf8JsonWriter json, FactUse fact)
    {
        json.WriteStartObject();
        json.WriteString(Path, fact.Path);
        json.WriteString(Value, fact.Value);
        json.WriteString(Source, fact.Source is { } source ? Words.Of(source) : null);
        json.WritePropertyName(CollectedAt);
        if (fact.CollectedAt is { } day)
        {
            Date(json, day);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteEndObject();
    }

    /// <summary>What is wrong with the evidence of a value.</summary>
    public static void Shortfall(Utf8JsonWriter json, EvidenceShortfall shortfall)
    {
        json.WriteStartObject();
        json.WriteString(Path, shortfall.Path);
        json.WriteString(Kind, Words.Of(shortfall.Kind));
        json.WriteString(Source, Words.Of(shortfall.Source));
        json.WritePropertyName(CollectedAt);
        Date(json, shortfall.CollectedAt);
        if (shortfall.ValidUntil is { } until)
        {
            json.WritePropertyName(ValidUntil);
            Date(json, until);
        }

        json.WriteEndObject();
    }

    /// <summary>A text in both languages.</summary>
    public static void Text(Utf8JsonWriter json, Model.Standards.Words words)
    {
        json.WriteStartObject();
        json.WriteString("zh", words.Zh);
        json.WriteString("en", words.En);
        json.WriteEndObject();
    }

    private static void Date(Utf8JsonWriter json, DateOnly day)
    {
        Span<char> text = stackalloc char[10];
        day.TryFormat(text, out var length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        json.WriteStringValue(text[..length]);
    }
}
