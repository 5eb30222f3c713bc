using Planner.Model.Estates;

namespace Planner.Rules.Projection;

/// <summary>
/// Items of the estate that name systems, found by system without going through all of them. An item that does not say which
/// systems it concerns, or only some of them, may concern any.
/// </summary>
internal sealed class SystemIndex<T>
{
    private readonly ILookup<string, Concern<T>> named;
    private readonly Dictionary<string, Concerns<T>> alike = new(StringComparer.Ordinal);

    /// <summary>Indexes a list of the estate.</summary>
    /// <param name="items">The list; null when nothing is said of it.</param>
    /// <param name="systems">The systems that an item names.</param>
    /// <param name="emptyIsAll">True when an item that states that it names no system concerns all of them; else it concerns none.</param>
    public SystemIndex(Listing<T>? items, Func<T, Listing<string>?> systems, bool emptyIsAll = false)
    {
        IReadOnlyList<T> all = items?.Items ?? [];
        named = all
            .SelectMany((item, at) => (systems(item)?.Items ?? []).Distinct().Select(system => (system, concern: new Concern<T>(item, at, IsCertain: true))))
            .ToLookup(pair => pair.system, pair => pair.concern, StringComparer.Ordinal);
        Unnamed = new Concerns<T>(
            [
                .. all.Select((item, at) => new Concern<T>(item, at, systems(item) is { Partial: false }))
                    .Where(concern => !concern.IsCertain || (emptyIsAll && systems(concern.Item)!.Items.Count == 0)),
            ],
            IsShared: true);
        foreach (var group in named.GroupBy(names => string.Join(',', names.Select(concern => concern.At))).Where(group => group.Skip(1).Any()))
        {
            var concerns = Merged(group.First(), isShared: true);
            foreach (var names in group)
            {
                alike.Add(names.Key, concerns);
            }
        }
    }

    /// <summary>What concerns a system that nothing names.</summary>
    public Concerns<T> Unnamed { get; }

    /// <summary>What concerns a system; one object for the systems that the same items name.</summary>
    public Concerns<T> Of(string system) =>
        alike.TryGetValue(system, out var concerns) ? concerns : named.Contains(system) ? Merged(named[system], isShared: false) : Unnamed;

    private Concerns<T> Merged(IEnumerable<Concern<T>> names, bool isShared) =>
        new([.. names.Concat(Unnamed.Items).DistinctBy(concern => concern.At).OrderBy(concern => concern.At)], isShared);
}
