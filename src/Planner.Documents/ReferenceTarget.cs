namespace Planner.Documents;

/// <summary>The list that a reference goes to.</summary>
/// <param name="Holder">The record that has the list.</param>
/// <param name="Member">Its C# property.</param>
/// <param name="List">The list; null when it was not given.</param>
public sealed record ReferenceTarget(object Holder, string Member, object? List)
{
    /// <summary>True when there may be more than the list holds.</summary>
    public bool IsPartial { get; init; }

    /// <summary>What the list holds, by id; of several alike the first.</summary>
    public required IReadOnlyDictionary<string, (int Index, object Item)> Items { get; init; }

    /// <summary>The ids; the same collection each time for the same list.</summary>
    public required IReadOnlyCollection<string> Ids { get; init; }

    /// <summary>What has this id; null when nothing does.</summary>
    public object? Find(string id) => Items.TryGetValue(id, out var found) ? found.Item : null;
}
