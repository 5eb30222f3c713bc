using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Rules.Evidence;
using Planner.Rules.Grading;
using Planner.Rules.Packs;

namespace Planner.Rules.Solving;

/// <summary>Tells people what a change is, what it is for and what evidence goes with it.</summary>
internal sealed class ChangeReport(FactCatalogue catalogue, FactTrace trace, ChangeSearch search, IReadOnlyList<PackClause> clauses, DateOnly asOf)
{
    private readonly ConditionFinder conditions = new(search, catalogue);

    public NeededChange Of(PossibleChange change, Assignment solution)
    {
        var served = search.Broken(change.Undo(solution), change.Name);
        List<Clause> needing = [.. clauses.Select(clause => clause.Clause).Where(clause => served.Contains(clause.Id))];
        return new NeededChange
        {
            Kind = change.Kind,
            Action = change.Action,
            Fact = change.Name,
            Path = change.Path,
            Label = catalogue.Find(change.Name)?.Label,
            Now = FactText.Of(change.Now),
            Wanted = conditions.Of(change, solution),
            Clauses = served,
            Evidence = [.. needing.Select(Need).DistinctBy(need => (string.Join(',', need.Sources), need.MaxAge, need.Confirmed))],
            Shortfalls = change.Action == ChangeAction.Prove ? Shortfalls(change.Path, needing) : [],
        };
    }

    private static EvidenceNeed Need(Clause clause) => new(clause.Evidence.Sources, clause.Evidence.MaxAge, clause.Kind == ClauseKind.Attestation);

    private List<EvidenceShortfall> Shortfalls(string path, IEnumerable<Clause> needing) =>
    [
        .. needing.Select(clause => EvidencePolicy.Of(clause, asOf)).Distinct()
            .SelectMany(policy => trace.Shortfalls([ChangeFinder.Use(path)], policy))
            .DistinctBy(shortfall => (shortfall.Path, shortfall.Kind)),
    ];
}
