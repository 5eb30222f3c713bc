using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Rules.Evidence;
using Planner.Rules.Grading;
using Planner.Rules.Language;
using Planner.Rules.Packs;
using Planner.Rules.Projection;

namespace Planner.Rules.Solving;

/// <summary>Says what must change, at the least, for a system to meet clauses. See <see cref="SmallestChange"/> for what is counted.</summary>
/// <param name="facts">The fact catalogue.</param>
/// <param name="estate">The estate, as the reader accepted it.</param>
/// <param name="asOf">The day of the assessment.</param>
public sealed class ChangeFinder(FactCatalogue facts, EstateIndex estate, DateOnly asOf)
{
    /// <summary>What lifts a system to a level of a pack, none of whose clauses up to that level may be open.</summary>
    /// <exception cref="InvalidOperationException">The changes found do not do what they should.</exception>
    public SmallestChange ForLevel(SystemRecord system, Pack pack, int level, CancellationToken cancellation) =>
        Find(system, pack, [.. pack.Clauses.Where(clause => clause is { Check: not null, Clause.Role: ClauseRole.Level } && clause.Clause.Level <= level)], cancellation);

    /// <summary>What makes one clause pass; nothing can where the clause is a placeholder.</summary>
    /// <exception cref="InvalidOperationException">The changes found do not do what they should.</exception>
    public SmallestChange ForClause(SystemRecord system, Pack pack, string id, CancellationToken cancellation) =>
        Find(system, pack, [.. pack.Clauses.Where(clause => clause.Check is not null && clause.Clause.Id == id)], cancellation);

    private SmallestChange Find(SystemRecord system, Pack pack, IReadOnlyList<PackClause> clauses, CancellationToken cancellation)
    {
        EvidencePolicy[] policies = [.. clauses.Select(clause => EvidencePolicy.Of(clause.Clause, asOf)).Distinct()];
        Facts.SystemFacts[] lenses = [.. policies.Prepend(null).Select(policy => new FactProjection(estate, policy, asOf).Project(system))];
        List<Demand> demands = [.. clauses.Select(clause => new Demand(clause.Clause.Id, clause.When, clause.Check!, 1 + Array.IndexOf(policies, EvidencePolicy.Of(clause.Clause, asOf))))];
        var open = demands.FindAll(demand => !demand.Holds(lenses)).ConvertAll(demand => demand.Clause);
        var change = new SmallestChange { System = system.Id, Standard = pack.Standard.Id, Clauses = open, Result = SearchResult.Found, IsProved = true, Changes = [] };
        if (open.Count == 0)
        {
            // Nothing is smaller than nothing.
            return change;
        }

        var trace = new FactTrace(facts, estate, asOf);
        trace.Begin(system);
        var search = new ChangeSearch(
            lenses,
            demands,
            facts.IsGiven,
            (path, lens) => lens == 0 || trace.IsCarried(Use(path), policies[lens - 1]),
            name => ValueRange.Of(facts.Find(name)));
        var found = search.Find(cancellation);
        var report = new ChangeReport(facts, trace, search, clauses, asOf);
        return change with
        {
            Result = ResultOf(found),
            IsProved = found.IsProved,
            Changes = [.. found.Made.Select(made => report.Of(made, found.Solution.Assignment))],
        };
    }

    private static SearchResult ResultOf(FoundChanges found) => found.Solution switch
    {
        { IsFound: true } => SearchResult.Found,
        { Kind: SolutionKind.Impossible } when found.IsProved => SearchResult.Impossible,
        _ => SearchResult.Undecided,
    };

    internal static Language.FactUse Use(string path) => new(path, null, FactState.Known);
}
