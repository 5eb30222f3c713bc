using Planner.Model.Grading;
using Planner.Rules.Language;
using Planner.Rules.Packs;

namespace Planner.Rules.Grading;

/// <summary>
/// Counts over all systems which catalogue facts are missing, each once. Where a whole list is unknown, what the clause
/// would have read of its members is missing too.
/// </summary>
internal sealed class MissingFacts(FactCatalogue catalogue)
{
    private readonly Dictionary<string, Tally> tallies = new(StringComparer.Ordinal);
    private int system;

    /// <summary>Begins a system: a fact counts once for it, whatever the number of clauses.</summary>
    public void Begin() => system++;

    /// <summary>The catalogue facts an open answer waits for, in ordinal order.</summary>
    public IReadOnlyList<string> Names(Answer answer) => answer.Missing(Find);

    /// <summary>Counts what a clause waits for.</summary>
    public void Count(string clause, Answer answer)
    {
        foreach (var name in Names(answer))
        {
            if (!tallies.TryGetValue(name, out var tally))
            {
                tallies.Add(name, tally = new Tally());
            }

            tally.Clauses.Add(clause);
            if (tally.Last != system)
            {
                (tally.Last, tally.Systems) = (system, tally.Systems + 1);
            }
        }
    }

    /// <summary>Every missing fact once, by name.</summary>
    public IReadOnlyList<MissingFact> All() =>
    [
        .. tallies.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new MissingFact
        {
            Fact = pair.Key,
            Unit = catalogue.Find(pair.Key) is { } entry ? entry.Unit ?? entry.Type : null,
            Systems = pair.Value.Systems,
            Clauses = [.. pair.Value.Clauses.Order(StringComparer.Ordinal)],
        }),
    ];

    private IReadOnlyList<string> Find(Answer answer)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var fact in answer.Stated.Facts.Where(fact => fact.State is not (FactState.Known or FactState.Present)))
        {
            var name = FactPath.Parse(fact.Path).Name;
            names.Add(name);
            if (fact.State is FactState.Missing or FactState.Excluded)
            {
                names.UnionWith(answer.Deciding!.Reads.Where(read => read.Length > name.Length && read[name.Length] == '.' && read.StartsWith(name, StringComparison.Ordinal)));
            }
        }

        names.RemoveWhere(name => catalogue.Find(name) is null);
        return [.. names];
    }

    private sealed class Tally
    {
        public int Systems { get; set; }

        public int Last { get; set; }

        public HashSet<string> Clauses { get; } = new(StringComparer.Ordinal);
    }
}
