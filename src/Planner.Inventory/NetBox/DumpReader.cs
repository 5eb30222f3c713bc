using System.Globalization;
using System.Text.Json;

namespace Planner.Inventory.NetBox;

/// <summary>Reads what <c>manage.py dumpdata</c> wrote, record by record; only rows that an estate can use stay in memory.</summary>
internal sealed class DumpReader(FindingList findings)
{
    /// <summary>Longest source that is read. NetBox instances with a million records dump less.</summary>
    internal const long MostBytes = 512L * 1024 * 1024;

    internal const string HowToDump = "write it with: manage.py dumpdata dcim circuits tenancy virtualization > netbox.json";

    // What one model name may cost is bounded, as what one record may nest.
    private const int LongestModelName = 100;

    private static readonly JsonSerializerOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    private readonly Source source = new();

    public async Task<Source> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        await using var measured = new MeasuredStream(stream, MostBytes);
        var index = 0;
        try
        {
            await foreach (var record in JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(measured, Strict, cancellationToken))
            {
                Take(record, index++);
            }

            source.IsWhole = measured.First == (byte)'[';
            if (!source.IsWhole)
            {
                NoList();
            }
        }
        catch (JsonException exception)
        {
            Explain(exception, measured, index);
        }

        source.Sha256 = measured.Sha256();
        return source;
    }

    private void Explain(JsonException exception, MeasuredStream measured, int records)
    {
        if (measured.IsTooLong)
        {
            findings.Error("NBX001", null, $"The file is longer than {MostBytes} bytes.", "dump only the apps that are used: " + HowToDump);
        }
        else if (measured.First == (byte)'{')
        {
            findings.Error("NBX002", null, "The file holds one object, as the REST API answers, not the list of records of a dump.", HowToDump);
        }
        else if (measured.First is { } first && first != (byte)'[' && records == 0)
        {
            NoList(first);
        }
        else
        {
            findings.Error("NBX003", $"The file is no well-formed JSON after {records} records.", "was it cut off? " + HowToDump,
                (int?)exception.LineNumber + 1, (int?)exception.BytePositionInLine + 1);
        }
    }

    private void NoList(byte? first = null) => findings.Error("NBX002", null, first switch
    {
        0x1f => "The file is compressed (gzip); unpack it first.",
        0xfe or 0xff => "The file is written in UTF-16; write it in UTF-8.",
        _ => "The file is no list of records.",
    }, HowToDump);

    private void Take(JsonElement record, int index)
    {
        try
        {
            if (Open(record, index) is { } opened)
            {
                source.Totals[opened.Model] = source.Totals.GetValueOrDefault(opened.Model) + 1;
                Date(opened.Model, record, opened.Fields);
                Keep(opened.Model, record, opened.Fields);
            }
        }
        catch (InvalidOperationException)
        {
            findings.Error("NBX004", $"[{index}]", "The record holds text that is no Unicode.", "write the dump in UTF-8");
        }
    }

    private (string Model, JsonElement Fields)? Open(JsonElement record, int index)
    {
        if (record.ValueKind != JsonValueKind.Object)
        {
            findings.Error("NBX004", $"[{index}]", $"A record is an object with model, pk and fields; this is {record.ValueKind}.", HowToDump);
            return null;
        }

        if (!record.TryGetProperty("model", out var model) || model.ValueKind != JsonValueKind.String
            || model.GetString() is not { Length: > 0 and <= LongestModelName } name)
        {
            var rest = record.TryGetProperty("url", out _) ? " It looks like a record of the REST API." : "";
            findings.Error("NBX005", $"[{index}]", "The record does not say its model." + rest, HowToDump);
            return null;
        }

        if (!record.TryGetProperty("fields", out var fields) || fields.ValueKind != JsonValueKind.Object)
        {
            findings.Error("NBX005", $"{name}[{index}]", "The record has no fields.", HowToDump);
            return null;
        }

        return (name, fields);
    }

    private void Date(string model, JsonElement record, JsonElement fields)
    {
        if (!fields.TryGetProperty("last_updated", out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        if (value.ValueKind == JsonValueKind.String
            && DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            var day = DateOnly.FromDateTime(time.UtcDateTime);
            source.Newest = source.Newest > day ? source.Newest : day;
        }
        else
        {
            findings.Error("NBX008", $"{model}/{Key(record)}", "The field 'last_updated' holds no date and time.", "give one such as 2026-01-31T08:00:00Z");
        }
    }

    private void Keep(string model, JsonElement record, JsonElement fields)
    {
        if (!source.Tables.ByModel.TryGetValue(model, out var table))
        {
            return;
        }

        if (!record.TryGetProperty("pk", out var key) || key.ValueKind != JsonValueKind.Number || !key.TryGetInt64(out var pk))
        {
            // With --natural-primary Django leaves the keys of its own models away; NetBox's models keep theirs.
            if (table != source.Tables.ContentTypes)
            {
                findings.Error("NBX005", $"{model}/{Key(record)}", "The primary key 'pk' is missing or no whole number.", HowToDump);
            }
        }
        else if (!table.Add(new RecordFields(model, pk, fields, findings)))
        {
            findings.Error("NBX006", $"{model}/{pk}", "Two records have this primary key.", "keep one of them, or dump again");
        }
    }

    private static string Key(JsonElement record) => record.TryGetProperty("pk", out var pk) ? pk.GetRawText() : "?";
}
