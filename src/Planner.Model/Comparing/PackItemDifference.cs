namespace Planner.Model.Comparing;

/// <summary>A clause or a parameter that two packs have differently.</summary>
/// <param name="Item">Its id.</param>
/// <param name="Direction">Added, removed, or the same with parts that differ.</param>
/// <param name="Parts">The parts that differ; empty for what only one has.</param>
public sealed record PackItemDifference(string Item, Direction Direction, IReadOnlyList<PartDifference> Parts)
{
    /// <summary>For a parameter, the clauses that ask for it, in either pack.</summary>
    public IReadOnlyList<string> Clauses { get; init; } = [];
}
