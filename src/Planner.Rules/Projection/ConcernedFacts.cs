using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>
/// The facts of items that concern systems. Each item is read once, whatever the number of systems, and systems that the same
/// items name have one list together. Whom an item does not concern rests on the evidence for the list.
/// </summary>
/// <param name="admitted">The list as the evidence admits it; null when nothing is known of it.</param>
/// <param name="index">The items by system.</param>
/// <param name="read">Reads an item; null when it has not taken place yet.</param>
internal sealed class ConcernedFacts<T, TFacts>(Listing<T>? admitted, SystemIndex<T> index, Func<T, TFacts?> read)
    where T : class
    where TFacts : class
{
    private readonly Dictionary<T, TFacts?> known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Concerns<T>, FactList<TFacts>> shared = new(ReferenceEqualityComparer.Instance);

    /// <summary>The items that concern a system; null when nothing is known of them.</summary>
    public FactList<TFacts>? Of(string system)
    {
        if (admitted is null)
        {
            return null;
        }

        // The list of a single system is not kept.
        var concerns = index.Of(system);
        if (!shared.TryGetValue(concerns, out var list))
        {
            list = List(concerns);
            if (concerns.IsShared)
            {
                shared.Add(concerns, list);
            }
        }

        return list;
    }

    private FactList<TFacts> List(Concerns<T> concerns) => Members.Of(
        new Listing<Concern<T>>(concerns.Items, admitted!.Partial),
        concern => Facts(concern.Item)!,
        concern => Facts(concern.Item) is null ? false : concern.IsCertain ? true : null);

    private TFacts? Facts(T item)
    {
        if (!known.TryGetValue(item, out var facts))
        {
            known.Add(item, facts = read(item));
        }

        return facts;
    }
}
