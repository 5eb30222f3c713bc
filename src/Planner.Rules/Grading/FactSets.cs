using Planner.Model.Estates;
using Planner.Rules.Evidence;
using Planner.Rules.Facts;

namespace Planner.Rules.Grading;

/// <summary>The facts of one system: as they stand, and as each evidence policy admits them. Each is projected once, when asked for.</summary>
internal sealed class FactSets(FactLenses lenses, SystemRecord system)
{
    private readonly Dictionary<EvidencePolicy, SystemFacts> admitted = [];
    private SystemFacts? all;

    /// <summary>The system.</summary>
    public SystemRecord System => system;

    /// <summary>The facts as they stand.</summary>
    public SystemFacts All => all ??= lenses.All.Project(system);

    /// <summary>The facts that a policy admits; the others are unknown.</summary>
    public SystemFacts Under(EvidencePolicy policy)
    {
        if (!admitted.TryGetValue(policy, out var facts))
        {
            facts = lenses.Under(policy).Project(system);
            admitted.Add(policy, facts);
        }

        return facts;
    }
}
