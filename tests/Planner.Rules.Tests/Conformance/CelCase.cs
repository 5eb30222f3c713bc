using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Planner.Rules.Tests.Conformance;

/// <summary>One case of the official CEL conformance suite.</summary>
/// <param name="File">The suite's file, without its ending.</param>
/// <param name="Section">The section of the file.</param>
/// <param name="Name">The case.</param>
/// <param name="Expr">What is evaluated.</param>
/// <param name="Given">The variables, each with its kind and value.</param>
/// <param name="Expects">The kind of the answer with its value; <c>error</c> where CEL has none.</param>
internal sealed record CelCase(string File, string Section, string Name, string Expr, Dictionary<string, Dictionary<string, JsonElement>>? Given, Dictionary<string, JsonElement> Expects)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    /// <summary>All cases of cel-spec 0.25.1, Apache-2.0, as <c>extract.mjs</c> took them out of the package <c>@bufbuild/cel-spec</c> 0.6.1.</summary>
    public static IReadOnlyList<CelCase> All { get; } =
        [.. System.IO.File.ReadLines(Path.Combine(Folder(), "cel-spec-0.25.1.jsonl")).Select(line => JsonSerializer.Deserialize<CelCase>(line, Format)!)];

    /// <summary>True when CEL itself gives no value.</summary>
    public bool IsError => Expects.ContainsKey("error");

    /// <summary>True where only the type is asked for.</summary>
    public bool IsOfType => Expects.TryGetValue("other", out var kind) && kind.GetString() == "type";

    /// <summary>
    /// The case as a condition: the expression has the expected value. Of a list, which no clause can compare, it is the
    /// members and their number. Null where no clause can hold the value.
    /// </summary>
    public string? Condition
    {
        get
        {
            var (kind, value) = Expects.Single();
            if (kind != "list")
            {
                // The expression may end in a comment.
                return Written(kind, value) is { } single ? $"({Expr}\n) == {single}" : null;
            }

            var members = value.EnumerateArray().Select(member => member.EnumerateObject().Single()).Select(member => Written(member.Name, member.Value)).ToList();
            return members.Count == 0 ? $"size({Expr}) == 0" : $"size({Expr}) == {members.Count} && ({Expr}).all(m, m in [{string.Join(", ", members)}])";
        }
    }

    /// <summary>The folder of these files in the checkout.</summary>
    public static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    public override string ToString() => $"{File}/{Section}/{Name}: {Expr}";

    private static string? Written(string kind, JsonElement value) => kind switch
    {
        "bool" => value.GetBoolean() ? "true" : "false",
        "int" => value.GetString(),
        "double" when value.ValueKind == JsonValueKind.Number => value.GetDouble().ToString("E16", CultureInfo.InvariantCulture),
        "string" => Quoted(value.GetString()!),
        "duration" => $"duration('{value.GetString()}')",
        "timestamp" => $"timestamp('{value.GetString()}')",
        _ => null,
    };

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("'");
        foreach (var character in text)
        {
            _ = char.IsControl(character) || character is '\'' or '\\'
                ? quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}")
                : quoted.Append(character);
        }

        return quoted.Append('\'').ToString();
    }
}
