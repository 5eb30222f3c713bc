using Planner.Simulation.Composition;
using Planner.Simulation.Hazards;
using Planner.Simulation.Outages;

namespace Planner.Simulation.Recovery;

/// <summary>Turns hazards and a design into outages: service returns when the recovery is done or, after a mere interruption, when the cause ends.</summary>
internal static class OutagesOf
{
    public static IEnumerable<OutageClass> Design(RecoveryModel model, IEnumerable<HazardExposure> exposures) =>
        exposures.SelectMany(exposure => Classes(RecoveryResponse.To(model, exposure), exposure));

    private static IEnumerable<OutageClass> Classes(IReadOnlyList<RecoveryBranch> branches, HazardExposure exposure)
    {
        var hazard = exposure.Hazard;
        List<ElapsedTime.Case> ending = [.. branches.Select(branch => (branch.Probability, Time: Outage(hazard, branch.Time)))
            .Where(c => c.Time is not null).Select(c => new ElapsedTime.Case(c.Probability, c.Time!))];
        var ends = Math.Min(1, ending.Sum(c => c.Probability));
        if (ending.Count > 0)
        {
            yield return new(exposure.Id, new(exposure.Rate.Events * ends), new ElapsedTime.OneOf([.. ending.Select(c => c with { Probability = c.Probability / ends })]));
        }

        if (ending.Count < branches.Count)
        {
            yield return new($"{exposure.Id}/nothing-to-restore", new(exposure.Rate.Events * (1 - ends)), null);
        }
    }

    private static ElapsedTime? Outage(Hazard hazard, ElapsedTime? recovery) => (hazard.Effect, recovery) switch
    {
        (HazardEffect.Interrupts, null) => ElapsedTime.Of(hazard.Duration),
        (HazardEffect.Interrupts, _) => new ElapsedTime.Shortest([ElapsedTime.Of(hazard.Duration), recovery]),
        _ => recovery,
    };
}
