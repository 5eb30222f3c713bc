using Planner.Model.Estates;
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

    private FactLenses(EstateIndex estate, DateOnly asOf, IReadOnlyList<(PackClause Clause, EvidencePolicy Policy)> asked, EvidencePolicy tierPolicy)
    {
        policies = [.. asked.Select(pair => pair.Policy).Append(tierPolicy).Distinct()];
        var wanted = Wanted(asked.Select(pair => pair.Clause));
        All = new FactProjection(estate, null, asOf, (HashSet<string>)[.. wanted, "drills", "achieved"]);
        admitted = [.. policies.Select(policy => new FactProjection(estate, policy, asOf, Rest(asked, policy, tierPolicy)))];
        HashSet<string> dataWanted = [.. Data.Where(wanted.Contains)];
        data = [.. policies.Select(policy => new FactProjection(estate, policy, asOf, dataWanted))];
        Classes = new PolicyClasses(estate.Evidence, policies);
        TierLens = Of(tierPolicy);
    }

    /// <summary>The lenses that the clauses of all graded packs need, and tiers.</summary>
    /// <param name="standards">The packs.</param>
    /// <param name="estate">The estate.</param>
    /// <param name="asOf">The day of the assessment.</param>
    public static FactLenses For(Standards standards, EstateIndex estate, DateOnly asOf) => new(
        estate,
        asOf,
        [.. standards.Graded.SelectMany(pack => pack.Clauses).Select(clause => (clause, EvidencePolicy.Of(clause.Clause, asOf)))],
        new EvidencePolicy(Bits(EvidenceSource.Document, EvidenceSource.Observed, EvidenceSource.Drilled), TimeSpan.FromDays(366), false, asOf));

    /// <summary>How many policies there are.</summary>
    public int Count => policies.Count;

    /// <summary>All values as they stand.</summary>
    public FactProjection All { get; }

    /// <summary>Which policies admit the same.</summary>
    public PolicyClasses Classes { get; }

    /// <summary>The number of the policy for tiers.</summary>
    public int TierLens { get; }

    /// <summary>The number of a policy.</summary>
    public int Of(EvidencePolicy policy) => policies.IndexOf(policy);

    /// <summary>What a policy admits, but for the data.</summary>
    public FactProjection Under(int lens) => admitted[lens];

    /// <summary>What a policy admits of the data alone.</summary>
    public FactProjection DataUnder(int lens) => data[lens];

    private static int Bits(params ReadOnlySpan<EvidenceSource> sources)
    {
        var bits = 0;
        foreach (var source in sources)
        {
            bits |= 1 << (int)source;
        }

        return bits;
    }

    private static HashSet<string> Rest(IReadOnlyList<(PackClause Clause, EvidencePolicy Policy)> asked, EvidencePolicy policy, EvidencePolicy tierPolicy)
    {
        var wanted = Wanted(asked.Where(pair => pair.Policy == policy).Select(pair => pair.Clause));
        wanted.ExceptWith(Data);
        return policy == tierPolicy ? [.. wanted, "achieved"] : wanted;
    }

    private static HashSet<string> Wanted(IEnumerable<PackClause> clauses) =>
        [.. clauses.SelectMany(clause => (clause.When?.Reads ?? []).Concat(clause.Check?.Reads ?? [])).Select(read => read.Split('.')[0])];
}
