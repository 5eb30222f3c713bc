using Planner.Simulation.Composition;
using Planner.Simulation.Hazards;
using Planner.Simulation.Laws;
using Planner.Simulation.Techniques;

namespace Planner.Simulation.Recovery;

/// <summary>What a design does about an event: which routes are taken, as cases with probabilities.</summary>
internal static class RecoveryResponse
{
    /// <exception cref="ArgumentException">The exposure names a component that the model does not have, or none.</exception>
    public static IReadOnlyList<RecoveryBranch> To(RecoveryModel model, HazardExposure exposure)
    {
        var hit = Hit(model, exposure);
        var hazard = exposure.Hazard;
        return hazard is { Undiscovered: { } age, Effect: HazardEffect.Corrupts or HazardEffect.Sabotages }
            ? [.. ByAge(model, hit, hazard, age)]
            : [Branch(model, hit.Select(component => (component, component.Routes.FirstOrDefault(route => route.Survives(hazard)))), hazard, 1, null)];
    }

    private static List<ComponentRecovery> Hit(RecoveryModel model, HazardExposure exposure)
    {
        var unknown = (exposure.Components ?? []).Except(model.Components.Select(component => component.Id)).ToList();
        List<ComponentRecovery> hit = [.. model.Components.Where(component => exposure.Components?.Contains(component.Id) ?? true)];
        return unknown.Count == 0 && hit.Count > 0
            ? hit
            : throw new ArgumentException($"hazard '{exposure.Id}' hits {string.Join(", ", unknown.DefaultIfEmpty("no component"))} in system '{model.System}'");
    }

    /// <summary>The older the damage, the fewer copies are from before it: each span between two reaches is a case of its own.</summary>
    private static IEnumerable<RecoveryBranch> ByAge(RecoveryModel model, List<ComponentRecovery> hit, Hazard hazard, DurationLaw age)
    {
        var ends = hit.SelectMany(component => component.Routes).Where(route => route.Survives(hazard))
            .Select(Reach).Where(reach => reach < TimeSpan.MaxValue).Append(TimeSpan.MaxValue).Distinct().Order();
        var start = TimeSpan.MinValue;
        foreach (var end in ends)
        {
            var probability = ProbabilityAbove(age, start) - ProbabilityAbove(age, end);
            if (probability > 0)
            {
                var inside = new TruncatedDuration(age, start > TimeSpan.Zero ? start : TimeSpan.Zero, end);
                yield return Branch(model, hit.Select(component => (component, component.Routes
                    .FirstOrDefault(route => route.Survives(hazard) && Reach(route) >= end))), hazard, probability, inside);
            }

            start = end;
        }
    }

    private static double ProbabilityAbove(DurationLaw age, TimeSpan limit) =>
        limit == TimeSpan.MaxValue ? 0 : limit == TimeSpan.MinValue ? 1 : age.ProbabilityLongerThan(limit);

    private static TimeSpan Reach(RecoveryRoute route) =>
        route.Data is DataSource.PointInTime point ? point.Chain.GuaranteedReach(point.Level.Id) : TimeSpan.MaxValue;

    private static RecoveryBranch Branch(
        RecoveryModel model, IEnumerable<(ComponentRecovery Component, RecoveryRoute? Route)> choices, Hazard hazard, double probability, DurationLaw? age)
    {
        var chosen = choices.ToList();
        if (chosen.FirstOrDefault(choice => choice.Route is null).Component is { } lost)
        {
            var what = age is null ? "an event of this reach and kind" : $"damage found after more than {age.Lowest}";

            // A mere interruption leaves the data whole: who waits for its end loses none.
            var point = hazard.Effect == HazardEffect.Interrupts ? ElapsedTime.Of(FixedDuration.Zero) : null;
            return new(probability, [], null, point, $"component '{lost.Id}' has no route that survives {what} ('{hazard.Id}')");
        }

        var routes = chosen.Select(choice => choice.Route!).ToList();
        return new(
            probability, [.. chosen.Select(choice => $"{choice.Component.Id}/{choice.Route!.Id}")], TimeOf(model, routes),
            age is null ? ElapsedTime.LongestOf(routes.Select(route => Loss(route.Data))) : LossBefore(age, routes), null);
    }

    private static ElapsedTime.Sum TimeOf(RecoveryModel model, IEnumerable<RecoveryRoute> routes) => new(
    [
        .. Laws(model.Before),
        ElapsedTime.LongestOf(routes.Select(route => new ElapsedTime.Sum([.. Laws(route.Readiness.BringUp), .. Laws(route.Work)]))),
        .. Laws(model.After),
    ]);

    private static IEnumerable<ElapsedTime> Laws(IEnumerable<RecoveryPhase> phases) => phases.Select(phase => ElapsedTime.Of(phase.Law));

    /// <summary>Age of the newest copy at an instant that has nothing to do with the schedule.</summary>
    private static ElapsedTime Loss(DataSource data) => data switch
    {
        DataSource.PointInTime point => ElapsedTime.Of(new UniformDuration(point.Chain.YoungestUsable(point.Level.Id), point.Chain.OldestNewest(point.Level.Id))),
        DataSource.Asynchronous copy => ElapsedTime.Of(copy.Lag),
        DataSource.Synchronous { Downgrade: { } downgrade } => new ElapsedTime.OneOf(
            [new(downgrade.ShareOfTime, ElapsedTime.Of(downgrade.Behind)), new(1 - downgrade.ShareOfTime, ElapsedTime.Of(FixedDuration.Zero))]),
        _ => ElapsedTime.Of(FixedDuration.Zero),
    };

    // A copy must be at least as old as the damage, and none is usable before the chain has passed it on. With several
    // components the damage has one age for all, so the slowest chain bounds them: exact for one, never too low for more.
    private static ElapsedTime LossBefore(DurationLaw age, List<RecoveryRoute> routes)
    {
        var points = routes.Select(route => route.Data).OfType<DataSource.PointInTime>().ToList();
        var usable = points.Select(point => point.Chain.YoungestUsable(point.Level.Id)).DefaultIfEmpty().Max();
        return points.Count == 0 ? ElapsedTime.Of(FixedDuration.Zero) : new ElapsedTime.Sum(
        [
            ElapsedTime.LongestOf([ElapsedTime.Of(age), ElapsedTime.Of(new FixedDuration(usable))]),
            ElapsedTime.LongestOf(points.Select(point => ElapsedTime.Of(new UniformDuration(TimeSpan.Zero, point.Level.Accumulate)))),
        ]);
    }
}
