using Planner.Model.Estates;
using Planner.Rules.Evidence;
using Planner.Rules.Facts;
using Planner.Rules.Projection;

namespace Planner.Rules.Grading;

/// <summary>The facts of one system: as they stand, and as each evidence policy admits them. Each is projected once, when asked for.</summary>
internal sealed class FactSets(FactProjection projection, SystemRecord system)
{
    private readonly Dictionary<EvidencePolicy, SystemFacts> admitted = [];
    private SystemFacts? all;

    /// <summary>The system.</summary>
    public SystemRecord System => system;

    /// <summary>The facts as they stand.</summary>
    public SystemFacts All => all ??= projection.Project(system, null);

    /// <summary>The facts that a policy admits; the others are unknown.</summary>
    public SystemFacts Under(EvidencePolicy policy)
    {
        if (!admitted.TryGetValue(policy, out var facts))
        {
            facts = projection.Project(system, policy);
            admitted.Add(policy, facts);
        }

        return facts;
    }
}
