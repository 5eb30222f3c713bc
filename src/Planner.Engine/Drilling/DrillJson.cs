using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Planner.Model.Drills;

namespace Planner.Engine.Drilling;

/// <summary>Drills as <c>planner/drill/v1</c>: durations are seconds, moments are instants in UTC. Members may be added, never renamed.</summary>
public static class DrillJson
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new Seconds(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The report as JSON.</summary>
    public static JsonNode Write(DrillReport report) =>
        JsonSerializer.SerializeToNode(report, Format) ?? throw new ArgumentException("There is no report.", nameof(report));

    /// <summary>Reads a report.</summary>
    /// <exception cref="JsonException">It is none that this version knows.</exception>
    public static DrillReport Read(string json) =>
        JsonSerializer.Deserialize<DrillReport>(json, Format) ?? throw new JsonException("null stands where a drill belongs");

    /// <summary>To the microsecond, which is finer than anything that is measured.</summary>
    private sealed class Seconds : JsonConverter<TimeSpan>
    {
        public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TimeSpan.FromMicroseconds((double)(reader.GetDecimal() * 1_000_000m));

        public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) =>
            writer.WriteRawValue(((long)value.TotalMicroseconds / 1_000_000m).ToString("0.######", CultureInfo.InvariantCulture));
    }
}
