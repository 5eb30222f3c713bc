namespace Planner.Rules.Language.Evaluation;

/// <summary>A known list as the interpreter sees it.</summary>
/// <param name="Path">Of the original list; null for one written in the clause.</param>
/// <param name="IsPartial">Whether there may be further members.</param>
/// <param name="Entries">All members seen, also those a filter dropped: their facts are part of the reason.</param>
internal sealed record ListView(string? Path, bool IsPartial, IReadOnlyList<ListEntry> Entries)
{
    /// <summary>Why there is nothing more to see: the list is partial, or empty.</summary>
    public Reason Extent => (Path, IsPartial, Entries.Count) switch
    {
        (null, _, _) => Reason.None,
        (_, true, _) => Reason.Of(Path, null, FactState.Partial),
        (_, _, 0) => Reason.Of($"size({Path})", 0L, FactState.Known),
        _ => Reason.None,
    };
}
