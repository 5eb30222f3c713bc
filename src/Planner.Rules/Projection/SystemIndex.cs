using Planner.Model.Estates;

namespace Planner.Rules.Projection;

/// <summary>
/// Items of the estate that name systems, found by system without going through all of them. An item that does not say which
/// systems it concerns, or only some of them, may concern any.
/// </summary>
internal sealed class SystemIndex<T>
{
    private readonly ILookup<string, Concern<T>> named;

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
        Unnamed =
        [
            .. all.Select((item, at) => new Concern<T>(item, at, systems(item) is { Partial: false }))
                .Where(concern => !concern.IsCertain || (emptyIsAll && systems(concern.Item)!.Items.Count == 0)),
        ];
    }

    /// <summary>What concerns a system that nothing names, in the order of the estate.</summary>
    public IReadOnlyList<Concern<T>> Unnamed { get; }

    /// <summary>What concerns a system, in the order of the estate; <see cref="Unnamed"/> itself when nothing names it.</summary>
    public IReadOnlyList<Concern<T>> Of(string system) => !named.Contains(system)
        ? Unnamed
        : [.. named[system].Concat(Unnamed).DistinctBy(concern => concern.At).OrderBy(concern => concern.At)];
}
