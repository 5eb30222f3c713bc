namespace Planner.Rules.Language.Evaluation;

/// <summary>What led to a value: the facts, the parts not met, and the worst member of a list.</summary>
internal sealed record Reason(IReadOnlyList<FactUse> Facts, IReadOnlyList<UnmetPart> Unmet, string? Member = null)
{
    public static readonly Reason None = new([], []);

    public static Reason Of(string path, object? value, FactState state) => new([new FactUse(path, value, state)], []);

    public static Reason Merge(IEnumerable<Reason> reasons)
    {
        Reason? first = null;
        List<FactUse>? facts = null;
        List<UnmetPart>? unmet = null;
        foreach (var reason in reasons)
        {
            if (reason == None)
            {
                continue;
            }

            if (first is null)
            {
                first = reason;
                continue;
            }

            facts ??= [.. first.Facts];
            unmet ??= [.. first.Unmet];
            facts.AddRange(reason.Facts);
            unmet.AddRange(reason.Unmet);
        }

        return facts is null ? first ?? None : new Reason(DistinctByPath(facts), Distinct(unmet!, part => part.Span), first!.Member);
    }

    /// <summary>Each fact once, in order of appearance. A path has one value and one state in one interpretation.</summary>
    public static IReadOnlyList<FactUse> DistinctByPath(IReadOnlyList<FactUse> facts) => Distinct(facts, fact => fact.Path);

    private static IReadOnlyList<T> Distinct<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> key)
    {
        const int Few = 8;
        return items.Count <= 1 ? items : items.Count > Few ? [.. items.DistinctBy(key)] : DistinctOfFew(items, key);
    }

    private static List<T> DistinctOfFew<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> key)
    {
        var distinct = new List<T>(items.Count);
        foreach (var item in items)
        {
            if (!distinct.Exists(known => EqualityComparer<TKey>.Default.Equals(key(known), key(item))))
            {
                distinct.Add(item);
            }
        }

        return distinct;
    }

    /// <summary>This, naming also that something is there, unless a fact of it is named already.</summary>
    public Reason Naming(string? path) =>
        path is null || Facts.Any(fact => fact.Path.StartsWith(path, StringComparison.Ordinal) || IsCountOf(fact.Path, path))
            ? this
            : And(Of(path, null, FactState.Present));

    private static bool IsCountOf(string fact, string path) =>
        fact.StartsWith("size(", StringComparison.Ordinal) && fact.AsSpan("size(".Length).StartsWith(path, StringComparison.Ordinal);

    public Reason And(Reason other) => Merge([this, other]);
}
