using Planner.Inventory.Writing;
using Planner.Model.Estates;

namespace Planner.Engine.Estates;

/// <summary>Writes estates to files.</summary>
public static class SaveEstate
{
    /// <summary>Writes the whole file or nothing: it is made beside its place and moved there.</summary>
    /// <exception cref="IOException">It cannot be written; what stood there is unchanged.</exception>
    public static void ToFile(Estate estate, string path) => WholeFile.Write(path, stream =>
    {
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            EstateWriter.WriteJson(estate, stream);
        }
        else
        {
            EstateWriter.WriteYaml(estate, stream);
        }
    });
}
