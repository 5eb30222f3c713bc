using System.Security.Cryptography;
using Planner.Inventory.Reading;
using Planner.Model.Findings;

namespace Planner.Engine.Estates;

/// <summary>Loads estates from files; opens no store.</summary>
internal static class EstateFiles
{
    /// <summary>The estate in a file, or everything that is wrong with it.</summary>
    public static Outcome<LoadedEstate> Load(string path)
    {
        var read = EstateReader.ReadFile(path);
        return read.Value is null
            ? Outcome<LoadedEstate>.Refused(read.Findings)
            : Outcome<LoadedEstate>.Of(new LoadedEstate(read.Value, Hash(path), []), read.Findings);
    }

    private static string Hash(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
