using Planner.Model.Grading;
using Planner.Rules.Facts;
using Planner.Rules.Language.Typing;

namespace Planner.Rules.Solving;

/// <summary>
/// Searches the smallest set of changes after which clauses hold. The cost is compared in this order: the number of capability
/// changes, the number of changes to establish or prove, and, only so that nothing needless is said, the number of facts
/// said of new members.
/// </summary>
internal sealed class ChangeSearch
{
    private readonly IReadOnlyList<Demand> demands;
    private readonly ChangeSpace space;
    private readonly FormulaSolver solver = new();
    private readonly bool isExact;

    /// <param name="lenses">The facts through each lens, what is stated first.</param>
    /// <param name="demands">What is to hold.</param>
    /// <param name="isGiven">Whether a known value of a fact cannot be changed.</param>
    /// <param name="isCarried">Whether the evidence of a fact's own inputs counts, by path and lens.</param>
    /// <param name="range">Which values a fact can have.</param>
    public ChangeSearch(IReadOnlyList<SystemFacts> lenses, IReadOnlyList<Demand> demands, Func<string, bool> isGiven, Func<string, int, bool> isCarried, Func<string, ValueRange> range)
    {
        this.demands = demands;
        List<Term> terms = [.. demands.SelectMany(demand => new[] { demand.When?.Term, demand.Check.Term }).OfType<Term>().Distinct()];
        Domains = new ValueDomains(new Comparisons(terms), new SeenValues(lenses[0]), range);
        var witnesses = new Witnesses(terms);
        isExact = Domains.AreExact && witnesses.AreEnough;
        space = new ChangeSpace(lenses, new ChangeSetting(Domains, witnesses, isGiven, isCarried));
        foreach (var demand in demands)
        {
            solver.Require(demand.Encode(space));
        }

        space.Freedom.Bind(solver);
    }

    public ValueDomains Domains { get; }

    /// <summary>The smallest set found.</summary>
    /// <exception cref="InvalidOperationException">The changes found do not do what they should, by the interpreter.</exception>
    public FoundChanges Find(CancellationToken cancellation)
    {
        var solution = solver.Solve(Costs(), cancellation);
        if (!solution.IsFound)
        {
            return new FoundChanges(solution, isExact && solution.Kind == SolutionKind.Impossible, []);
        }

        var facts = Facts(solution.Assignment);
        if (demands.FirstOrDefault(demand => !demand.Holds(facts)) is { } broken)
        {
            throw new InvalidOperationException($"The solver and the evaluator disagree on clause {broken.Clause}.");
        }

        var made = space.Changes.Where(change => solution.Assignment.Holds(change.When)).ToList();
        return new FoundChanges(solution, isExact && solution.Kind == SolutionKind.Best, made);
    }

    /// <summary>The facts of a solution, through each lens.</summary>
    public IReadOnlyList<SystemFacts> Facts(Assignment solution)
    {
        var materializer = new Materializer(solution);
        return [.. Enumerable.Range(0, space.Lenses).Select(lens => (SystemFacts)materializer.Record(space.Root(lens), typeof(SystemFacts))!)];
    }

    /// <summary>The clauses that no longer hold in a solution, among those that read a fact.</summary>
    public IReadOnlyList<string> Broken(Assignment solution, string fact)
    {
        var facts = Facts(solution);
        return [.. demands.Where(demand => demand.Reads(fact) && !demand.Holds(facts)).Select(demand => demand.Clause)];
    }

    private List<(Formula When, long Cost)> Costs()
    {
        var detail = 1L;
        var evidence = (detail * space.Freedom.Details.Count) + 1;
        var capability = (evidence * space.Changes.Count) + 1;
        return
        [
            .. space.Changes.Select(change => (change.When, change.Kind == ChangeKind.Capability ? capability : evidence)),
            .. space.Freedom.Details.Select(when => (when, detail)),
        ];
    }
}
