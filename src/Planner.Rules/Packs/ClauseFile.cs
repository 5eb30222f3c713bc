namespace Planner.Rules.Packs;

/// <summary>One file of clauses.</summary>
internal sealed record ClauseFile
{
    public required IReadOnlyList<ClauseEntry> Clauses { get; init; }
}
