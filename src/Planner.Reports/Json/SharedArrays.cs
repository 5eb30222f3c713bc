using System.Buffers;
using System.Text.Json;

namespace Planner.Reports.Json;

/// <summary>Writes each list once and copies its bytes wherever the same list stands again: clauses with the same check share their facts.</summary>
internal sealed class SharedArrays : IDisposable
{
    private readonly ArrayBufferWriter<byte> bytes = new(1 << 16);
    private readonly Dictionary<object, Range> written = new(ReferenceEqualityComparer.Instance);
    private readonly Utf8JsonWriter scratch;

    public SharedArrays(JsonWriterOptions options) => scratch = new Utf8JsonWriter(bytes, options);

    /// <summary>Forgets all lists; those that stay alive may be written again.</summary>
    public void Clear()
    {
        bytes.ResetWrittenCount();
        written.Clear();
    }

    /// <summary>Writes a list as the value of a member.</summary>
    public void Write<T>(Utf8JsonWriter json, JsonEncodedText name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WritePropertyName(name);
        if (items.Count == 0)
        {
            json.WriteStartArray();
            json.WriteEndArray();
            return;
        }

        if (!written.TryGetValue(items, out var range))
        {
            written.Add(items, range = Append(items, write));
        }

        json.WriteRawValue(bytes.WrittenSpan[range], skipInputValidation: true);
    }

    /// <inheritdoc/>
    public void Dispose() => scratch.Dispose();

    private Range Append<T>(IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        var start = bytes.WrittenCount;
        scratch.Reset();
        scratch.WriteStartArray();
        foreach (var item in items)
        {
            write(scratch, item);
        }

        scratch.WriteEndArray();
        scratch.Flush();
        return start..bytes.WrittenCount;
    }
}
