using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Planner.Documents.Shapes;
using Planner.Documents.Writing;

namespace Planner.Documents;

/// <summary>
/// Writes records as YAML or JSON that <see cref="DocumentReader"/> reads back to an equal value: keys in the order of declaration, unknown members left out,
/// line feeds, UTF-8. Same value, same bytes.
/// </summary>
public static class DocumentWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonWriterOptions Json = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes YAML.</summary>
    /// <exception cref="ArgumentException">A value has no text form, such as an id with a space or half a surrogate pair.</exception>
    public static void WriteYaml<T>(T value, Stream stream)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        using var text = new StreamWriter(stream, Utf8, 1 << 14, leaveOpen: true);
        var sink = new YamlSink(text);
        new ShapeWalk(sink).Write(ShapeOf.Type(typeof(T)), value);
        sink.Close();
    }

    /// <summary>Writes JSON, indented.</summary>
    /// <exception cref="ArgumentException">A value has no text form, such as an id with a space or half a surrogate pair.</exception>
    public static void WriteJson<T>(T value, Stream stream)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        using (var json = new Utf8JsonWriter(stream, Json))
        {
            new ShapeWalk(new JsonSink(json)).Write(ShapeOf.Type(typeof(T)), value);
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>The YAML of a value.</summary>
    /// <exception cref="ArgumentException">A value has no text form.</exception>
    public static string ToYaml<T>(T value)
        where T : class => ToText(stream => WriteYaml(value, stream));

    /// <summary>The JSON of a value.</summary>
    /// <exception cref="ArgumentException">A value has no text form.</exception>
    public static string ToJson<T>(T value)
        where T : class => ToText(stream => WriteJson(value, stream));

    private static string ToText(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return Utf8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
