using Planner.Rules.Evidence;
using Planner.Rules.Packs;
using Planner.Rules.Projection;

namespace Planner.Rules.Grading;

/// <summary>The ways in which clauses look at an estate: all values as they stand, and what each evidence policy admits, each reduced to what its clauses ask for.</summary>
internal sealed class FactLenses
{
    private readonly Dictionary<EvidencePolicy, FactProjection> admitted = [];

    /// <param name="estate">The estate.</param>
    /// <param name="asOf">The day of the assessment.</param>
    /// <param name="asked">Each clause with its policy.</param>
    public FactLenses(EstateIndex estate, DateOnly asOf, IReadOnlyList<(PackClause Clause, EvidencePolicy Policy)> asked)
    {
        All = new FactProjection(estate, null, asOf, Wanted(asked.Select(pair => pair.Clause)));
        foreach (var policy in asked.Select(pair => pair.Policy).Distinct())
        {
            admitted.Add(policy, new FactProjection(estate, policy, asOf, Wanted(asked.Where(pair => pair.Policy == policy).Select(pair => pair.Clause))));
        }
    }

    /// <summary>All values as they stand.</summary>
    public FactProjection All { get; }

    /// <summary>What a policy admits.</summary>
    public FactProjection Under(EvidencePolicy policy) => admitted[policy];

    private static HashSet<string> Wanted(IEnumerable<PackClause> clauses) =>
        [.. clauses.SelectMany(clause => (clause.When?.Reads ?? []).Concat(clause.Check?.Reads ?? [])).Select(read => read.Split('.')[0])];
}
