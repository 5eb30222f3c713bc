using Planner.Rules.Evidence;
using Planner.Rules.Packs;
using Planner.Rules.Projection;

namespace Planner.Rules.Grading;

/// <summary>
/// The ways in which clauses look at an estate: all values as they stand, and what each evidence policy admits, each reduced to
/// what its clauses ask for. The data of a system and their protections, which cost most, are projected apart: policies that
/// admit the same of them share them.
/// </summary>
internal sealed class FactLenses
{
    private static readonly string[] Data = ["criticalData", "mediaSites"];

    private readonly List<EvidencePolicy> policies;
    private readonly FactProjection[] admitted;
    private readonly FactProjection[] data;

    private FactLenses(EstateIndex estate, DateOnly asOf, IReadOnlyList<(PackClause Clause, EvidencePolicy Policy)> asked)
    {
        policies = [.. asked.Select(pair => pair.Policy).Distinct()];
        var wanted = Wanted(asked.Select(pair => pair.Clause));
        All = new FactProjection(estate, null, asOf, wanted);
        admitted = [.. policies.Select(policy => new FactProjection(estate, policy, asOf, Rest(asked, policy)))];
        HashSet<string> dataWanted = [.. Data.Where(wanted.Contains)];
        data = [.. policies.Select(policy => new FactProjection(estate, policy, asOf, dataWanted))];
        Classes = new PolicyClasses(estate.Evidence, policies);
    }

    /// <summary>The lenses that the clauses of all graded packs need.</summary>
    /// <param name="standards">The packs.</param>
    /// <param name="estate">The estate.</param>
    /// <param name="asOf">The day of the assessment.</param>
    public static FactLenses For(Standards standards, EstateIndex estate, DateOnly asOf) =>
        new(estate, asOf, [.. standards.Graded.SelectMany(pack => pack.Clauses).Select(clause => (clause, EvidencePolicy.Of(clause.Clause, asOf)))]);

    /// <summary>How many policies there are.</summary>
    public int Count => policies.Count;

    /// <summary>All values as they stand.</summary>
    public FactProjection All { get; }

    /// <summary>Which policies admit the same.</summary>
    public PolicyClasses Classes { get; }

    /// <summary>The number of a policy.</summary>
    public int Of(EvidencePolicy policy) => policies.IndexOf(policy);

    /// <summary>What a policy admits, but for the data.</summary>
    public FactProjection Under(int lens) => admitted[lens];

    /// <summary>What a policy admits of the data alone.</summary>
    public FactProjection DataUnder(int lens) => data[lens];

    private static HashSet<string> Rest(IReadOnlyList<(PackClause Clause, EvidencePolicy Policy)> asked, EvidencePolicy policy)
    {
        var wanted = Wanted(asked.Where(pair => pair.Policy == policy).Select(pair => pair.Clause));
        wanted.ExceptWith(Data);
        return wanted;
    }

    private static HashSet<string> Wanted(IEnumerable<PackClause> clauses) =>
        [.. clauses.SelectMany(clause => (clause.When?.Reads ?? []).Concat(clause.Check?.Reads ?? [])).Select(read => read.Split('.')[0])];
}
