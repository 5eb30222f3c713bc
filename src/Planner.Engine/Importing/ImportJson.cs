using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Planner.Model.Findings;
using Planner.Model.Imports;

namespace Planner.Engine.Importing;

/// <summary>The account of an import as JSON. Members may be added, never renamed.</summary>
public static class ImportJson
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary><c>{"format":"planner/import/v1","source":…,"sha256":…,"asOf":…,"file":…,"name":…,"records":…,"mapped":…,"used":…,"leftOut":…,"lines":[…],"findings":[…]}</c>.</summary>
    /// <param name="imported">What was imported.</param>
    /// <param name="file">The file it was written to; null for none.</param>
    /// <param name="name">The name it was stored under; null for none.</param>
    /// <param name="warnings">What the import warned of.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(ImportedEstate imported, string? file, string? name, IReadOnlyList<Finding> warnings, Stream stream)
    {
        var account = imported.Account;
        JsonSerializer.Serialize(stream, new
        {
            Format = "planner/import/v1",
            account.Source,
            account.Sha256,
            imported.Estate.AsOf,
            File = file,
            Name = name,
            account.Records,
            Mapped = account.Count(ImportFate.Mapped),
            Used = account.Count(ImportFate.Used),
            LeftOut = account.Count(ImportFate.LeftOut),
            account.Lines,
            Findings = warnings,
        }, Format);
        stream.WriteByte((byte)'\n');
    }
}
