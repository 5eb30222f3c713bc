using System.Text;
using System.Text.Json;
using Planner.Inventory.NetBox;
using Planner.Model.Findings;
using Planner.Model.Imports;

namespace Planner.Inventory.Tests.NetBox;

/// <summary>Dumps for the tests, and the import of them.</summary>
internal static class Dump
{
    public const string Demo = "netbox-demo-v3.4.cut.json";
    public const string Modern = "netbox-4.2.json";

    public static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "NetBox", "Data", file));

    public static List<JsonElement> Records(string file) => [.. JsonDocument.Parse(Bytes(file)).RootElement.EnumerateArray()];

    public static byte[] Of(IEnumerable<JsonElement> records) => JsonSerializer.SerializeToUtf8Bytes(records);

    public static async Task<Outcome<ImportedEstate>> Read(byte[] bytes, DateOnly? asOf = null, DateOnly? latest = null)
    {
        using var stream = new MemoryStream(bytes);
        return await NetBoxImport.ReadAsync(stream, "netbox.json", asOf, latest, TestContext.Current.CancellationToken);
    }

    public static Task<Outcome<ImportedEstate>> ReadText(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static async Task<ImportedEstate> Import(string file) => Assert.IsType<ImportedEstate>((await Read(Bytes(file))).Value);

    /// <summary>All values of an estate, comparable.</summary>
    public static string Text(ImportedEstate import) => JsonSerializer.Serialize(import.Estate);
}
