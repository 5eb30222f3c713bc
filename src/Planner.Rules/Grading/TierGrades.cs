using Planner.Model.Dependencies;
using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Rules.Evidence;
using Planner.Rules.Facts;
using Planner.Rules.Projection;

namespace Planner.Rules.Grading;

/// <summary>The tiers of all systems of an estate, each alone and as capped by what it hard-depends on. Worked out when first asked for.</summary>
internal sealed class TierGrades(EstateIndex estate, EvidencePolicy policy, DateOnly asOf)
{
    private readonly HardDependencies dependencies = new(estate.Estate.Systems?.Items ?? []);
    private CappedTimes? proven;
    private CappedTimes? claimed;

    /// <summary>The tier of one system.</summary>
    public TierGrade Of(SystemRecord system)
    {
        proven ??= new CappedTimes(dependencies, Alone(policy));
        claimed ??= new CappedTimes(dependencies, Alone(null));
        var at = dependencies.Find(system.Id)!.Value;
        return new TierGrade
        {
            Achieved = Tiers.Of(proven.Alone(at)),
            Claimed = Tiers.Of(claimed.Alone(at)),
            Required = Tiers.Of(system.Rto, system.Rpo),
            Capped = proven.Tier(at),
            CappedClaimed = claimed.Tier(at),
            Rto = proven.Alone(at)?.Rto,
            Rpo = proven.Alone(at)?.Rpo,
            CappedRto = proven.Rto(at),
            CappedRpo = proven.Rpo(at),
            HeldBy = proven.HeldBy(at),
        };
    }

    private AchievedFacts?[] Alone(EvidencePolicy? counted)
    {
        var drills = new DrillProjection(estate, counted, asOf);
        return [.. dependencies.Systems.Select(system => drills.Of(system).Achieved)];
    }
}
