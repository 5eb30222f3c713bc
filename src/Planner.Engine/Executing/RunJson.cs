using System.Text.Json;
using System.Text.Json.Serialization;
using Planner.Model.Drills;
using Planner.Model.Runs;

namespace Planner.Engine.Executing;

/// <summary>Runs as JSON, as the command line and the REST API give them. Members may be added, never renamed.</summary>
public static class RunJson
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary><c>{"format":"planner/runs/v1","protection":{…},"runs":[…]}</c>, newest first.</summary>
    public static string List(IReadOnlyList<RunOverview> runs, RedundancyState? protection) =>
        JsonSerializer.Serialize(new { Format = "planner/runs/v1", Protection = protection, Runs = runs }, Format);

    /// <summary><c>{"format":"planner/run/v1","run":{…}}</c>.</summary>
    public static string Detail(RunDetail run) => JsonSerializer.Serialize(new { Format = "planner/run/v1", Run = run }, Format);
}
