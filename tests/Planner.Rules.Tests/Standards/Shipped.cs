using Planner.Rules.Packs;

namespace Planner.Rules.Tests.Standards;

/// <summary>The standards as they ship, read once.</summary>
internal static class Shipped
{
    /// <summary>The folder <c>standards</c> of the repository.</summary>
    public static string Folder { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static readonly Lazy<Packs.Standards> Read = new(() =>
    {
        var reading = StandardsReader.Read(Folder);
        Assert.Empty(reading.Findings);
        return reading.Value!;
    });

    public static Packs.Standards All => Read.Value;

    /// <summary>Some of them.</summary>
    public static Packs.Standards Of(params string[] ids) => All with { Packs = [.. All.Packs.Where(pack => ids.Contains(pack.Standard.Id))] };

    public static Pack Pack(string id) => All.Find(id) ?? throw new InvalidOperationException($"There is no pack {id}.");

    private static string Find(DirectoryInfo? from)
    {
        for (var at = from; at is not null; at = at.Parent)
        {
            var folder = Path.Combine(at.FullName, "standards");
            if (File.Exists(Path.Combine(folder, "README.md")))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException($"No standards above {from}.");
    }
}
