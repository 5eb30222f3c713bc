using Planner.Model.Standards;

namespace Planner.Rules.Packs;

/// <summary>What a licensed user brings into a pack: a file of clauses that also says which pack, and what its clauses need there.</summary>
internal sealed record BroughtFile
{
    /// <summary>The pack; one of the files says it.</summary>
    public string? Pack { get; init; }

    /// <summary>What may be claimed from now on; absent: only that key indicators are met, as long as a clause of a level is there.</summary>
    public Claim? Claim { get; init; }

    /// <summary>Levels to add or replace.</summary>
    public IReadOnlyList<LevelName> Levels { get; init; } = [];

    /// <summary>Elements to add or replace.</summary>
    public IReadOnlyList<Element> Elements { get; init; } = [];

    /// <summary>Parameters to add or replace.</summary>
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    /// <summary>Clauses to add, or to stand in place of those with their ids.</summary>
    public required IReadOnlyList<ClauseEntry> Clauses { get; init; }
}
