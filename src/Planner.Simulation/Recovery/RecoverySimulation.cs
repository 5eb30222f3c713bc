using Planner.Simulation.Chance;
using Planner.Simulation.Hazards;
using Planner.Simulation.Laws;
using Planner.Simulation.Statistics;

namespace Planner.Simulation.Recovery;

/// <summary>Simulates recoveries from one hazard.</summary>
internal static class RecoverySimulation
{
    public static ScenarioOutcome Run(SimulationRequest request, HazardExposure exposure, IProgress<SimulationProgress>? progress, CancellationToken cancellationToken)
    {
        var (model, limits, effort) = (request.Model, request.Limits, request.Effort);
        var branches = RecoveryResponse.To(model, exposure);
        var number = EntityNumbers.Of([exposure.Id])[exposure.Id];
        var (times, points) = ParallelTrials.Run<(DurationSketch Times, DurationSketch Points)>(
            effort.Recoveries, effort, () => (Sketch(limits.Time), Sketch(limits.Point)), (state, trial) => Recover(state, (ulong)trial),
            (into, from) => Merge(into, from), done => progress?.Report(new(exposure.Id, done, effort.Recoveries)), cancellationToken);

        var estimate = ScenarioEstimate.Of(model, exposure);
        return new(
            estimate, Summary(times, estimate.Time), Summary(points, estimate.Point),
            Kept(times, limits.Time, effort.Recoveries), Kept(points, limits.Point, effort.Recoveries));

        void Recover((DurationSketch Times, DurationSketch Points) state, ulong trial)
        {
            var timeChance = new ChanceStream(effort.Seed, trial, number, Purpose.RecoveryTime);
            var branch = Choose(branches, timeChance.Next());
            if (branch.Time is { } time)
            {
                state.Times.Add(Hours.ToSpan(time.Sample(ref timeChance)));
            }

            if (branch.Point is { } point)
            {
                var pointChance = new ChanceStream(effort.Seed, trial, number, Purpose.RecoveryPoint);
                state.Points.Add(Hours.ToSpan(point.Sample(ref pointChance)));
            }
        }
    }

    private static DurationSketch Sketch(TimeSpan? limit) => new(limit is { } one ? [one] : []);

    private static void Merge((DurationSketch Times, DurationSketch Points) into, (DurationSketch Times, DurationSketch Points) from)
    {
        into.Times.Merge(from.Times);
        into.Points.Merge(from.Points);
    }

    private static RecoveryBranch Choose(IReadOnlyList<RecoveryBranch> branches, double uniform)
    {
        foreach (var branch in branches.Take(branches.Count - 1))
        {
            uniform -= branch.Probability;
            if (uniform < 0)
            {
                return branch;
            }
        }

        return branches[^1];
    }

    private static DurationDistribution? Summary(DurationSketch sketch, RecoveryEstimate estimate)
    {
        var bounds = estimate as RecoveryEstimate.Bounded ?? (estimate as RecoveryEstimate.Unbounded)?.Otherwise;
        return sketch.Trials == 0 ? null : sketch.Summarise(bounds!.Worst);
    }

    private static Estimated<double>? Kept(DurationSketch sketch, TimeSpan? limit, long trials) =>
        limit is null ? null : Confidence.Share(sketch.Within[0], trials);
}
