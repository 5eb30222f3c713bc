using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Planner.Model.Comparing;
using Planner.Model.Planning;

namespace Planner.Reports.Json;

/// <summary>Writes what <c>planner diff</c> finds. Other programs read this: members are added, never renamed.</summary>
public static class DifferenceJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>Writes <c>planner/assessment-difference/v1</c>.</summary>
    public static void Write(AssessmentDifference difference, Stream stream) => Write("planner/assessment-difference/v1", difference, stream);

    /// <summary>Writes <c>planner/edition-difference/v1</c>.</summary>
    public static void Write(EditionDifference difference, Stream stream) => Write("planner/edition-difference/v1", difference, stream);

    /// <summary>Writes <c>planner/pack-difference/v1</c>.</summary>
    public static void Write(PackDifference difference, Stream stream) => Write("planner/pack-difference/v1", difference, stream);

    /// <summary>Writes <c>planner/plan-difference/v1</c>.</summary>
    public static void Write(PlanDifference difference, Stream stream) => Write("planner/plan-difference/v1", difference, stream);

    private static void Write<T>(string format, T difference, Stream stream)
    {
        var node = JsonSerializer.SerializeToNode(difference, Options)!.AsObject();
        node.Insert(0, "format", format);
        JsonSerializer.Serialize(stream, node, Options);
        stream.WriteByte((byte)'\n');
    }
}
