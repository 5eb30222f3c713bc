namespace Planner.Rules.Packs;

/// <summary>The facts that clauses may ask about, by name.</summary>
public sealed class FactCatalogue
{
    private readonly Dictionary<string, FactEntry> byName;

    /// <summary>A catalogue of these facts; a name stands once.</summary>
    public FactCatalogue(IReadOnlyList<FactEntry> facts)
    {
        Facts = facts;
        byName = facts.ToDictionary(fact => fact.Name, StringComparer.Ordinal);
    }

    /// <summary>All facts, in the order of the file.</summary>
    public IReadOnlyList<FactEntry> Facts { get; }

    /// <summary>True where the fact, or one that holds it, is given; ids always are.</summary>
    public bool IsGiven(string name)
    {
        if (name.EndsWith(".id", StringComparison.Ordinal))
        {
            return true;
        }

        for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
        {
            if (Find(name[..end])?.Given == true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The fact with the name; null when there is none.</summary>
    public FactEntry? Find(string name) => byName.GetValueOrDefault(name);
}
