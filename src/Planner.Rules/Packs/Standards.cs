using Planner.Model.Standards;

namespace Planner.Rules.Packs;

/// <summary>All packs that are loaded, with the facts they speak of.</summary>
/// <param name="Facts">The fact catalogue.</param>
/// <param name="Packs">The packs, by id.</param>
public sealed record Standards(FactCatalogue Facts, IReadOnlyList<Pack> Packs)
{
    /// <summary>The packs that say something of a system, in the same order.</summary>
    public IEnumerable<Pack> Graded => Packs.Where(pack => pack.Standard.Claim != Claim.Nothing);

    /// <summary>The pack with the id; null when there is none.</summary>
    public Pack? Find(string id) => Packs.FirstOrDefault(pack => pack.Standard.Id == id);
}
