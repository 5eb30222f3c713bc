namespace Planner.Rules.Language.Evaluation;

/// <summary>What led to a value: the facts, the parts not met, and the worst member of a list.</summary>
internal sealed record Reason(IReadOnlyList<FactUse> Facts, IReadOnlyList<UnmetPart> Unmet, string? Member = null)
{
    public static readonly Reason None = new([], []);

    public static Reason Of(string path, object? value, FactState state) => new([new FactUse(path, value, state)], []);

    public static Reason Merge(IEnumerable<Reason> reasons)
    {
        Reason[] parts = [.. reasons.Where(reason => reason != None)];
        return parts.Length switch
        {
            0 => None,
            1 => parts[0],
            _ => new Reason([.. parts.SelectMany(part => part.Facts).Distinct()], [.. parts.SelectMany(part => part.Unmet).DistinctBy(unmet => unmet.Span)], parts[0].Member),
        };
    }

    /// <summary>This, naming also that something is there, unless a fact of it is named already.</summary>
    public Reason Naming(string? path) =>
        path is null || Facts.Any(fact => fact.Path.StartsWith(path, StringComparison.Ordinal) || fact.Path.StartsWith($"size({path}", StringComparison.Ordinal))
            ? this
            : And(Of(path, null, FactState.Present));

    public Reason And(Reason other) => Merge([this, other]);
}
