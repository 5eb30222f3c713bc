using Planner.Model.Planning;
using Planner.Simulation;
using Planner.Simulation.Hazards;
using Planner.Simulation.Recovery;

namespace Planner.Planning.Predicting;

/// <summary>What a model predicts in closed form.</summary>
/// <param name="Scenarios">One a hazard.</param>
/// <param name="Rto">Over the scenarios that objectives count; null when one has no recovery.</param>
/// <param name="Rpo">The same for the recovery point.</param>
/// <param name="Downtime">Upper bound of the expected downtime of a year: rate times the shorter of mean recovery and mean duration of the cause, summed. What nothing can be restored after counts as long as its cause lasts.</param>
/// <param name="Ordinary">The part of it from events up to the loss of the site, damage to data among them: what availability is judged by. One city lost in centuries would outweigh all else.</param>
internal sealed record Prediction(
    IReadOnlyList<PredictedScenario> Scenarios, PredictedDuration? Rto, PredictedDuration? Rpo, TimeSpan Downtime, TimeSpan Ordinary)
{
    private static readonly TimeSpan Year = TimeSpan.FromHours(8760);

    /// <summary>The prediction of a model.</summary>
    public static Prediction Of(RecoveryModel model, IReadOnlyList<HazardExposure> exposures)
    {
        var estimates = Simulator.Estimate(model, exposures);
        List<PredictedScenario> scenarios = [.. estimates.Zip(exposures, Scenario)];
        var counting = scenarios.Where(scenario => scenario.Counts).ToList();
        List<double> downtimes = [.. estimates.Zip(exposures, Downtimes)];
        return new(
            scenarios, Over(counting, scenario => scenario.Rto), Over(counting, scenario => scenario.Rpo),
            OfYear(downtimes.Sum()), OfYear(downtimes.Where((_, i) => exposures[i].Hazard.Scope <= HazardScope.Site).Sum()));
    }

    private static TimeSpan OfYear(double ticks) => ticks < Year.Ticks ? Seconds(TimeSpan.FromTicks((long)ticks)) : Year;

    private static PredictedScenario Scenario(ScenarioEstimate estimate, HazardExposure exposure) => new()
    {
        Id = estimate.Scenario,
        PerYear = Math.Round(estimate.Rate.Events, 6),
        Counts = Exposures.Counts(exposure.Hazard),
        Rto = Bounds(estimate.Time),
        Rpo = Bounds(estimate.Point),
        WithoutRecovery = Math.Round(estimate.Time is RecoveryEstimate.Unbounded lost ? lost.Probability : 0, 6),
    };

    private static PredictedDuration? Bounds(RecoveryEstimate estimate) =>
        (estimate as RecoveryEstimate.Bounded ?? (estimate as RecoveryEstimate.Unbounded)?.Otherwise) is { } bounds
            ? new(Seconds(bounds.Best), Seconds(bounds.Mean), Seconds(bounds.Worst))
            : null;

    // Best of the best, worst of the worst; the mean by how often each strikes.
    private static PredictedDuration? Over(List<PredictedScenario> scenarios, Func<PredictedScenario, PredictedDuration?> what)
    {
        if (scenarios.Count == 0 || scenarios.Any(scenario => what(scenario) is null || scenario.WithoutRecovery > 0))
        {
            return null;
        }

        var rate = scenarios.Sum(scenario => scenario.PerYear);
        return new(
            scenarios.Min(scenario => what(scenario)!.Best),
            Seconds(TimeSpan.FromTicks((long)scenarios.Sum(scenario => scenario.PerYear / rate * what(scenario)!.Mean.Ticks))),
            scenarios.Max(scenario => what(scenario)!.Worst));
    }

    private static double Downtimes(ScenarioEstimate estimate, HazardExposure exposure)
    {
        var cause = (double)exposure.Hazard.Duration.Mean.Ticks;
        var waited = exposure.Hazard.Effect == HazardEffect.Interrupts;
        var (lost, recovery) = estimate.Time switch
        {
            RecoveryEstimate.Bounded bounded => (0.0, bounded.Mean.Ticks),
            RecoveryEstimate.Unbounded unbounded => (unbounded.Probability, (double)(unbounded.Otherwise?.Mean.Ticks ?? 0)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return estimate.Rate.Events * ((lost * cause) + ((1 - lost) * (waited ? Math.Min(cause, recovery) : recovery)));
    }

    // Documents hold whole seconds; rounding up keeps a bound a bound.
    private static TimeSpan Seconds(TimeSpan time) => TimeSpan.FromSeconds(Math.Ceiling(Math.Round(time.TotalSeconds, 3)));
}
