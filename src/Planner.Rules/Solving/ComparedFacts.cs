namespace Planner.Rules.Solving;

/// <summary>Facts that clauses compare with each other, and what they are compared with.</summary>
internal sealed class ComparedFacts
{
    /// <summary>Catalogue names.</summary>
    public HashSet<string> Facts { get; } = new(StringComparer.Ordinal);

    /// <summary>Values written in clauses, parameters included.</summary>
    public HashSet<object> Values { get; } = [];

    /// <summary>Values that clauses add to a fact or take from it before they compare.</summary>
    public HashSet<object> Offsets { get; } = [];

    /// <summary>True when the facts stand beside each other or beside a sum, so that the values of one are bounds of another.</summary>
    public bool AreLinked => Facts.Count > 1 || Offsets.Count > 0;

    /// <summary>False where clauses compute with them in a way for which the values considered may not be all that matter.</summary>
    public bool IsExact { get; set; } = true;

    public void Take(ComparedFacts other)
    {
        Facts.UnionWith(other.Facts);
        Values.UnionWith(other.Values);
        Offsets.UnionWith(other.Offsets);
        IsExact &= other.IsExact;
    }
}
