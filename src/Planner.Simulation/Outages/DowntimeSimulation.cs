using Planner.Simulation.Laws;
using Planner.Simulation.Statistics;

namespace Planner.Simulation.Outages;

/// <summary>Simulates years of an outage model.</summary>
public static class DowntimeSimulation
{
    private static readonly TimeSpan Year = Hours.ToSpan(Hours.PerYear);

    /// <param name="model">What takes the system down.</param>
    /// <param name="budgets">Budgets to judge; may be empty.</param>
    /// <param name="start">What each year begins with.</param>
    /// <param name="effort">Seed, years, threads.</param>
    /// <param name="progress">Finished years; may be null.</param>
    /// <param name="cancellationToken">Stops between chunks of years.</param>
    /// <exception cref="OperationCanceledException">Cancelled: there is no partial result.</exception>
    public static DowntimeDistribution Run(
        OutageModel model, IReadOnlyList<YearlyBudget> budgets, YearStart start, SimulationEffort effort,
        IProgress<SimulationProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(budgets);
        ArgumentNullException.ThrowIfNull(effort);
        TimeSpan[] limits = [.. budgets.Select(budget => budget.Limit)];
        var (_, sketch) = ParallelTrials.Run<(YearOfOutages Year, DurationSketch Sketch)>(
            effort.Years, effort, () => (new(model, effort.Seed, start), new(limits)), (state, year) => state.Sketch.Add(state.Year.Downtime(year)),
            (into, from) => into.Sketch.Merge(from.Sketch), done => progress?.Report(new("downtime", done, effort.Years)), cancellationToken);

        var downtime = sketch.Summarise(Year);
        return new(
            effort.Seed, effort.Years, start, downtime, new(Up(downtime.Mean.Value), Up(downtime.Mean.High), Up(downtime.Mean.Low)),
            [.. budgets.Select((budget, i) => new BudgetOutcome(budget, Confidence.Share(sketch.Within[i], sketch.Trials)))]);
    }

    private static double Up(TimeSpan downtime) => 1 - (downtime / Year);
}
