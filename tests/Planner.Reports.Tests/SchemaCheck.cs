using System.Runtime.CompilerServices;
using System.Text.Json;
using Json.Schema;

namespace Planner.Reports.Tests;

/// <summary>Validates documents by published schemas, with a validator of another make.</summary>
internal static class SchemaCheck
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, JsonSchema> Known = [];

    /// <summary>What the schema finds wrong; empty when nothing is.</summary>
    /// <param name="schema">The schema's file, below the tests' folder.</param>
    /// <param name="document">The document.</param>
    public static IReadOnlyList<string> Errors(string schema, ReadOnlyMemory<byte> document)
    {
        using var parsed = JsonDocument.Parse(document);
        var result = Schema(schema).Evaluate(parsed.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        string[] errors = [.. (result.Details ?? []).Append(result).Where(detail => detail.Errors is not null).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Key} {error.Value}"))];
        return result.IsValid ? [] : errors.Length > 0 ? errors : ["invalid"];
    }

    private static JsonSchema Schema(string file)
    {
        // The library keeps schemas by their ids, so each is read once.
        lock (Gate)
        {
            if (!Known.TryGetValue(file, out var schema))
            {
                Known[file] = schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(Folder(), file)));
            }

            return schema;
        }
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
