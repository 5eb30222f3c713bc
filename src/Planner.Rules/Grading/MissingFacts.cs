using Planner.Model.Grading;
using Planner.Rules.Facts;
using Planner.Rules.Language;
using Planner.Rules.Packs;

namespace Planner.Rules.Grading;

/// <summary>
/// Counts over all systems which catalogue facts are missing, each once. Where a whole list is unknown, what the clause
/// would have read of its members is missing too.
/// </summary>
internal sealed class MissingFacts(FactCatalogue catalogue)
{
    private readonly SortedDictionary<string, (int Systems, SortedSet<string> Clauses)> counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> ofSystem = new(StringComparer.Ordinal);

    /// <summary>Begins a system: a fact counts once for it, whatever the number of clauses.</summary>
    public void Begin() => ofSystem.Clear();

    /// <summary>Notes what a clause waits for, and names it.</summary>
    public IReadOnlyList<string> Note(string clause, CompiledClause<SystemFacts> text, Explanation explanation)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var fact in explanation.Facts.Where(fact => fact.State is not FactState.Known))
        {
            var name = FactPath.Parse(fact.Path).Name;
            names.UnionWith(text.Reads.Where(read => read.StartsWith(name + ".", StringComparison.Ordinal) && fact.State != FactState.Uncertain));
            names.Add(name);
        }

        names.RemoveWhere(name => catalogue.Find(name) is null);
        foreach (var name in names)
        {
            var (systems, clauses) = counts.TryGetValue(name, out var known) ? known : (0, new SortedSet<string>(StringComparer.Ordinal));
            clauses.Add(clause);
            counts[name] = (systems + (ofSystem.Add(name) ? 1 : 0), clauses);
        }

        return [.. names];
    }

    /// <summary>Every missing fact once, by name.</summary>
    public IReadOnlyList<MissingFact> All() =>
    [
        .. counts.Select(pair => new MissingFact
        {
            Fact = pair.Key,
            Unit = catalogue.Find(pair.Key) is { } entry ? entry.Unit ?? entry.Type : null,
            Systems = pair.Value.Systems,
            Clauses = [.. pair.Value.Clauses],
        }),
    ];
}
