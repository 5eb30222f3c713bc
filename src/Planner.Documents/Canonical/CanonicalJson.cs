using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Planner.Documents.Canonical;

/// <summary>The one text that a JSON value has (RFC 8785), so that a hash names the value and not its layout.</summary>
public static class CanonicalJson
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The canonical text of a value.</summary>
    /// <exception cref="ArgumentException">The value is not I-JSON: a lone surrogate, a repeated name, or a whole number that a double cannot hold exactly (write it as a string).</exception>
    public static string Write(JsonElement value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    /// <inheritdoc cref="Write(JsonElement)"/>
    public static string Write(JsonNode? value) => Write(JsonSerializer.SerializeToElement(value));

    /// <summary>SHA-256 of the canonical text in UTF-8: 64 lower-case hexadecimal digits.</summary>
    /// <inheritdoc cref="Write(JsonElement)" path="/exception"/>
    public static string Sha256(JsonElement value) => Sha256OfText(Write(value));

    /// <inheritdoc cref="Sha256(JsonElement)"/>
    public static string Sha256(JsonNode? value) => Sha256OfText(Write(value));

    /// <summary>Reads JSON and refuses what has no canonical text: comments, trailing commas, repeated names.</summary>
    /// <exception cref="JsonException">The text is not such JSON; says where.</exception>
    public static JsonElement Read(string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
        return document.RootElement.Clone();
    }

    private static string Sha256OfText(string text) => Convert.ToHexStringLower(SHA256.HashData(Utf8.GetBytes(text)));

    private static void Append(StringBuilder text, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                AppendObject(text, value);
                break;
            case JsonValueKind.Array:
                AppendArray(text, value);
                break;
            case JsonValueKind.String:
                AppendString(text, StringOf(value));
                break;
            case JsonValueKind.Number:
                text.Append(EcmaScriptNumber.Format(NumberOf(value)));
                break;
            case JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null:
                text.Append(value.GetRawText());
                break;
            default:
                throw new ArgumentException("There is no JSON value to write.", nameof(value));
        }
    }

    private static void AppendObject(StringBuilder text, JsonElement value)
    {
        var separator = "";
        string? before = null;
        text.Append('{');
        // Ordinal comparison of .NET strings is the order by UTF-16 code units that RFC 8785 §3.2.3 asks for.
        foreach (var property in value.EnumerateObject().OrderBy(NameOf, StringComparer.Ordinal))
        {
            var name = NameOf(property);
            if (name == before)
            {
                throw new ArgumentException($"The name '{name}' stands twice in one object.", nameof(value));
            }

            text.Append(separator);
            AppendString(text, name);
            text.Append(':');
            Append(text, property.Value);
            (separator, before) = (",", name);
        }

        text.Append('}');
    }

    private static void AppendArray(StringBuilder text, JsonElement value)
    {
        var separator = "";
        text.Append('[');
        foreach (var item in value.EnumerateArray())
        {
            text.Append(separator);
            Append(text, item);
            separator = ",";
        }

        text.Append(']');
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var unit in value)
        {
            _ = unit switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append(@"\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"),
                _ => text.Append(unit),
            };
        }

        text.Append('"');
    }

    private static string NameOf(JsonProperty property) => Decode(() => property.Name);

    private static string StringOf(JsonElement value) => Decode(() => value.GetString()!);

    private static string Decode(Func<string> read)
    {
        try
        {
            var text = read();
            Utf8.GetByteCount(text);
            return text;
        }
        catch (Exception e) when (e is InvalidOperationException or EncoderFallbackException)
        {
            throw new ArgumentException("A text holds half of a surrogate pair, which UTF-8 cannot write.", e);
        }
    }

    private static double NumberOf(JsonElement value)
    {
        var raw = value.GetRawText();
        var number = double.Parse(raw, NumberStyles.Float, CultureInfo.InvariantCulture);
        var whole = raw.AsSpan().IndexOfAny('.', 'e', 'E') < 0;
        return whole && double.IsFinite(number) && new BigInteger(number) != BigInteger.Parse(raw, CultureInfo.InvariantCulture)
            ? throw new ArgumentException($"The whole number {raw} cannot be kept exactly; write it as a string.", nameof(value))
            : number;
    }
}
