using Planner.Model.Standards;
using Planner.Reports.Json;

namespace Planner.Engine.Assessing;

/// <summary>How editions hang together: clauses that ask for the same thing, and facts with all the clauses they serve.</summary>
/// <param name="Packs">The editions shown, by id.</param>
/// <param name="Topics">The correspondences between them.</param>
/// <param name="Facts">The facts they ask for.</param>
public sealed record CrosswalkView(IReadOnlyList<StandardPack> Packs, IReadOnlyList<CrosswalkTopic> Topics, IReadOnlyList<FactClauses> Facts)
{
    /// <summary>Writes it as <c>planner/crosswalk/v1</c>.</summary>
    public void WriteJson(Stream stream) => CrosswalkJson.Write(Packs, Topics, Facts, stream);
}
