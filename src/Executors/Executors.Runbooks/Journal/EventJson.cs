using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Executors.Runbooks.Approvals;
using Planner.Model.Runbooks;

namespace Executors.Runbooks.Journal;

/// <summary>The JSON of events, runbooks and approvals: what the ledger keeps and hashes are taken over. Members may be added, never renamed.</summary>
public static class EventJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowOutOfOrderMetadataProperties = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>A run's event as JSON.</summary>
    public static JsonNode Write(RunEvent happened) => Node(happened);

    /// <summary>An approval's event as JSON.</summary>
    public static JsonNode Write(ApprovalEvent said) => Node(said);

    /// <summary>A bound runbook as JSON; the hash of its canonical form is what <see cref="Binding.RunbookHash"/> says.</summary>
    public static JsonNode Write(Runbook runbook) => Node(runbook);

    /// <summary>Reads a run's event.</summary>
    /// <exception cref="JsonException">It is none that this version knows.</exception>
    public static RunEvent ReadRunEvent(string json) => Read<RunEvent>(json);

    /// <summary>Reads an approval's event.</summary>
    /// <exception cref="JsonException">It is none that this version knows.</exception>
    public static ApprovalEvent ReadApprovalEvent(string json) => Read<ApprovalEvent>(json);

    internal static JsonNode Node<T>(T value) =>
        JsonSerializer.SerializeToNode(value, Options) ?? throw new ArgumentException("There is nothing to write.", nameof(value));

    private static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("The entry holds null where an event belongs.");
}
