using Planner.Rules.Facts;
using Planner.Rules.Language;
using Planner.Rules.Language.Typing;
using Planner.Rules.Packs;
using Planner.Rules.Solving;

namespace Planner.Rules.Linting;

/// <summary>Looks for facts, of any system, on which clauses hold or do not.</summary>
/// <param name="facts">The fact catalogue.</param>
internal sealed class ClauseLogic(FactCatalogue facts)
{
    /// <summary>Facts on which the first clauses all hold and the other, if there is one, does not.</summary>
    public FoundFacts Look(IReadOnlyList<PackClause> holding, PackClause? other, CancellationToken cancellation)
    {
        PackClause[] asked = other is null ? [.. holding] : [.. holding, other];
        return Look(
            asked,
            root => Formula.And([.. holding.Select(clause => Holds(clause, root)), other is null ? Formula.True : !Holds(other, root)]),
            found => holding.All(clause => Holds(clause, found)) && (other is null || !Holds(other, found)),
            cancellation);
    }

    /// <summary>Facts that refute a clause.</summary>
    public FoundFacts Refute(PackClause clause, CancellationToken cancellation) => Look(
        [clause],
        root => (clause.When is null ? Formula.True : Encode(clause.When, root).IsTrue) & Encode(clause.Check!, root).IsFalse,
        found => Verdict(clause.When, found) != Tri.False && Verdict(clause.Check, found) == Tri.False,
        cancellation);

    /// <summary>Facts that meet a clause where it applies.</summary>
    public FoundFacts Meet(PackClause clause, CancellationToken cancellation) => Look(
        [clause],
        root => (clause.When is null ? Formula.True : Encode(clause.When, root).IsTrue) & Encode(clause.Check!, root).IsTrue,
        found => Verdict(clause.When, found) == Tri.True && Verdict(clause.Check, found) == Tri.True,
        cancellation);

    private FoundFacts Look(PackClause[] clauses, Func<Slot.Record, Formula> wanted, Func<SystemFacts, bool> isRight, CancellationToken cancellation)
    {
        List<Term> terms = [.. clauses.SelectMany(clause => new[] { clause.When?.Term, clause.Check?.Term }).OfType<Term>().Distinct()];
        var domains = new ValueDomains(new Comparisons(terms), new SeenValues(new SystemFacts()), name => ValueRange.Of(facts.Find(name)));
        var (freedom, witnesses) = (new Freedom(), new Witnesses(terms));
        var root = new FreeFacts(freedom, domains, witnesses, mayBePartial: true).Record(typeof(SystemFacts), "", "", null);
        var solver = new FormulaSolver();
        solver.Require(wanted(root));
        freedom.Bind(solver);
        var solution = solver.Solve([.. freedom.Details.Select(detail => (detail, 1L))], cancellation);
        if (!solution.IsFound)
        {
            return new FoundFacts(null, solution.Kind == SolutionKind.Impossible && domains.AreExact && witnesses.AreEnough);
        }

        var found = (SystemFacts?)new Materializer(solution.Assignment).Record(root, typeof(SystemFacts)) ?? new SystemFacts();
        return isRight(found)
            ? new FoundFacts(found, false)
            : throw new InvalidOperationException($"The solver and the evaluator disagree on clause {clauses[^1].Clause.Id}.");
    }

    private static Truth Encode(CompiledClause<SystemFacts> clause, Slot.Record root) => ClauseEncoder.Encode(clause.Term, root);

    private static Formula Holds(PackClause clause, Slot.Record root)
    {
        var met = Encode(clause.Check!, root).IsTrue;
        return clause.When is null ? met : Encode(clause.When, root) is var applies ? applies.IsFalse | (applies.IsTrue & met) : met;
    }

    private static bool Holds(PackClause clause, SystemFacts found) =>
        Verdict(clause.When, found) is var applies && (applies == Tri.False || (applies == Tri.True && Verdict(clause.Check, found) == Tri.True));

    private static Tri Verdict(CompiledClause<SystemFacts>? clause, SystemFacts found) => clause?.Explain(found).Verdict ?? Tri.True;
}
