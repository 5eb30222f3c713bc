using Planner.Inventory.Writing;
using Planner.Model.Estates;

namespace Planner.Engine.Estates;

/// <summary>Writes estates to files.</summary>
public static class SaveEstate
{
    /// <summary>Writes the whole file or nothing: it is made beside its place and moved there.</summary>
    /// <param name="estate">What.</param>
    /// <param name="path">Where to; see <see cref="WholeFile.Refusal"/>.</param>
    /// <param name="cancellation">Stops; nothing is written then.</param>
    /// <exception cref="IOException">It cannot be written; what stood there is unchanged.</exception>
    public static void ToFile(Estate estate, string path, CancellationToken cancellation = default) => WholeFile.Write(path, stream =>
    {
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            EstateWriter.WriteJson(estate, stream);
        }
        else
        {
            EstateWriter.WriteYaml(estate, stream);
        }
    }, cancellation);
}
