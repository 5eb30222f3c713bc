using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Planner.Model.Standards;

namespace Planner.Reports.Oscal;

/// <summary>What all OSCAL documents share: tokens, times, properties, metadata.</summary>
internal static class OscalForm
{
    /// <summary>The version of the format that is written.</summary>
    public const string Version = "1.0.6";

    /// <summary>Name space of the properties that are the product's own.</summary>
    public const string Own = "urn:planner:oscal:1";

    /// <summary>How documents are written.</summary>
    public static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The id of a clause as a control: clause ids are unique in their pack only.</summary>
    public static string Control(string pack, string clause) => $"{Token(pack)}_{Token(clause)}";

    /// <summary>The id of the statement of a control, which findings are about.</summary>
    public static string Statement(string pack, string clause) => Control(pack, clause) + "_smt";

    /// <summary>The id of a number that the product chose.</summary>
    public static string Parameter(string pack, string parameter) => $"{Token(pack)}_prm_{Token(parameter)}";

    /// <summary>A text as an OSCAL token: letters, digits, dots and hyphens stay; what may not stand in a token becomes its code.</summary>
    public static string Token(string text)
    {
        var token = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // The pattern of the schema counts UTF-16 units, so letters outside the basic plane do not pass it.
            var stays = rune.IsBmp && (Rune.IsLetter(rune) || (Rune.IsDigit(rune) && token.Length > 0) || (rune.Value is '.' or '-' && token.Length > 0));
            token.Append(stays ? rune.ToString() : $"_{rune.Value.ToString("x", CultureInfo.InvariantCulture)}.");
        }

        return token.Length == 0 ? "_" : token.ToString();
    }

    /// <summary>A text on one line without blanks around it, as OSCAL strings are; <c>-</c> where nothing is left.</summary>
    public static string Line(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? "-" : line;
    }

    /// <summary>A moment in UTC, to the second.</summary>
    public static string Moment(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The first moment of a day.</summary>
    public static string Start(DateOnly day) => Day(day) + "T00:00:00Z";

    /// <summary>The last second of a day: what is valid until a day is valid on it.</summary>
    public static string End(DateOnly day) => Day(day) + "T23:59:59Z";

    /// <summary>A day.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A property of the product's own.</summary>
    public static JsonObject Prop(string name, string value) => new() { ["name"] = name, ["ns"] = Own, ["value"] = Line(value) };

    /// <summary>A property that OSCAL knows.</summary>
    public static JsonObject Known(string name, string value) => new() { ["name"] = name, ["value"] = Line(value) };

    /// <summary>A text in both languages, one part each.</summary>
    public static JsonArray Both(Words words, string id) =>
    [
        new JsonObject { ["id"] = id + ".zh", ["name"] = "item", ["props"] = new JsonArray(Prop("language", "zh")), ["prose"] = words.Zh },
        new JsonObject { ["id"] = id + ".en", ["name"] = "item", ["props"] = new JsonArray(Prop("language", "en")), ["prose"] = words.En },
    ];

    /// <summary>What stands at the head of every document.</summary>
    public static JsonObject Metadata(string title, DateTimeOffset modified, string version, params IEnumerable<JsonNode> props) => new()
    {
        ["title"] = title,
        ["last-modified"] = Moment(modified),
        ["version"] = Line(version),
        ["oscal-version"] = Version,
        ["props"] = new JsonArray([.. props]),
    };

    /// <summary>Adds a list unless it is empty: OSCAL has no empty lists.</summary>
    public static JsonObject With(this JsonObject node, string name, IEnumerable<JsonNode> items)
    {
        JsonArray array = [.. items];
        if (array.Count > 0)
        {
            node[name] = array;
        }

        return node;
    }

    /// <summary>Adds a member.</summary>
    public static JsonObject Also(this JsonObject node, string name, JsonNode value)
    {
        node[name] = value;
        return node;
    }

    /// <summary>Writes a document whose root holds one member.</summary>
    public static void Write(string name, JsonObject document, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            new JsonObject { [name] = document }.WriteTo(json);
        }

        stream.WriteByte((byte)'\n');
    }
}
