using Planner.Documents;
using Planner.Model.Planning;

namespace Planner.Engine.Planning;

/// <summary>A plan with what it can be written as.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="ExamplePrices">True when the product's example prices were used.</param>
public sealed record MadePlan(Plan Plan, bool ExamplePrices)
{
    /// <summary>Writes the plan document as YAML: same plan, same bytes.</summary>
    public void WriteYaml(Stream stream) => DocumentWriter.WriteYaml(Plan, stream);

    /// <summary>Writes the plan document as JSON.</summary>
    public void WriteJson(Stream stream) => DocumentWriter.WriteJson(Plan, stream);

    /// <summary>Writes the whole file or nothing; JSON when it ends so, else YAML.</summary>
    /// <param name="path">Where to; see <see cref="WholeFile.Refusal"/>.</param>
    /// <param name="cancellation">Stops; nothing is written then.</param>
    /// <exception cref="IOException">It cannot be written; what stood there is unchanged.</exception>
    public void Save(string path, CancellationToken cancellation) =>
        WholeFile.Write(path, path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? WriteJson : WriteYaml, cancellation);
}
