namespace Planner.Rules.Packs;

/// <summary>All packs that are loaded, with the facts they speak of.</summary>
/// <param name="Facts">The fact catalogue.</param>
/// <param name="Packs">The packs, by id.</param>
public sealed record Standards(FactCatalogue Facts, IReadOnlyList<Pack> Packs)
{
    /// <summary>The pack with the id; null when there is none.</summary>
    public Pack? Find(string id) => Packs.FirstOrDefault(pack => pack.Standard.Id == id);
}
