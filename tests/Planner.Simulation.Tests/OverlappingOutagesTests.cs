using Planner.Simulation.Outages;
using Planner.Simulation.Statistics;

namespace Planner.Simulation.Tests;

/// <summary>Oracle A9: outages that overlap count once.</summary>
public sealed class OverlappingOutagesTests
{
    private const long Years = 400_000;

    // Overlap shortens the sum of durations, so its spread is an upper bound for that of the union.
    private const double SpreadOfTheSum = 7.09365914039;

    [Fact]
    public void Closed_forms_give_the_steady_and_the_first_year()
    {
        Assert.Equal(0.000593431155976, UnionDowntime.SteadyUnavailability(Cases.OverlappingOutages), 1e-15);
        Assert.Equal(5.19845692635, UnionDowntime.SteadyYear(Cases.OverlappingOutages).TotalHours, 1e-9);
        Assert.Equal(5.19558620117, UnionDowntime.FirstYear(Cases.OverlappingOutages).TotalHours, 1e-8);
    }

    [Theory]
    [InlineData(YearStart.Steady, 5.19845692635)]
    [InlineData(YearStart.AllWorking, 5.19558620117)]
    public void Simulated_downtime_has_the_mean_of_the_closed_form(YearStart start, double expected)
    {
        var year = Run(start, 17);
        Tolerance.Near(expected, year.Downtime.Mean.Value.TotalHours, SpreadOfTheSum / Math.Sqrt(Years));
        Tolerance.Near(1 - (expected / 8760), year.Availability.Value, SpreadOfTheSum / 8760 / Math.Sqrt(Years));
    }

    [Theory]
    [InlineData(YearStart.Steady)]
    [InlineData(YearStart.AllWorking)]
    public void The_start_of_the_year_counts_when_outages_are_long(YearStart start)
    {
        // Six weeks of outage twice a year: the first year has a tenth less downtime than a steady one, far outside the standard error.
        var outages = new[] { Cases.Outage("long", 2, new Laws.LognormalDuration(TimeSpan.FromHours(1000), 0.8)) };
        var (steady, first) = (UnionDowntime.SteadyYear(outages).TotalHours, UnionDowntime.FirstYear(outages).TotalHours);
        Assert.InRange(first, 0.8 * steady, 0.95 * steady);
        var mean = DowntimeSimulation.Run(Cases.Outages(outages), [], start, new(2, 50_000), null, CancellationToken.None).Downtime.Mean;
        Tolerance.Near(start == YearStart.Steady ? steady : first, mean.Value.TotalHours, (mean.High - mean.Low).TotalHours / 2 / 1.96);
    }

    [Fact]
    public void A_year_without_outage_is_as_likely_as_Poisson_says()
    {
        const double None = 0.0105672043839;
        var kept = Run(YearStart.AllWorking, 18).Budgets[0].Kept;
        Tolerance.Near(None, kept.Value, Math.Sqrt(None * (1 - None) / Years));
        Assert.InRange(None, kept.Low - (kept.High - kept.Low), kept.High + (kept.High - kept.Low));
    }

    [Fact]
    public void Total_overlap_counts_once()
    {
        // Two classes that are almost always in progress: the sum would be more than a year.
        var busy = Cases.Outages(
            Cases.Outage("x", 8760, new Laws.FixedDuration(TimeSpan.FromHours(9))), Cases.Outage("y", 8760, new Laws.ExponentialDuration(TimeSpan.FromHours(3))));
        var year = DowntimeSimulation.Run(busy, [], YearStart.Steady, new(1, 50), null, CancellationToken.None);
        var expected = 8760 * (1 - Math.Exp(-12));
        Assert.InRange(year.Downtime.Longest.TotalHours, 0, 8760);
        Assert.Equal(expected, year.Downtime.Mean.Value.TotalHours, 0.2);
    }

    [Fact]
    public void An_outage_for_good_costs_the_rest_of_the_year()
    {
        // First event at T ~ exponential: E[(1 − T)⁺] = 1 − (1 − e^−λ)/λ of a year.
        const double Rate = 0.3;
        var year = DowntimeSimulation.Run(Cases.Outages(new OutageClass("gone", new(Rate), null)), [], YearStart.Steady, new(3, 100_000), null, CancellationToken.None);
        var expected = 1 - ((1 - Math.Exp(-Rate)) / Rate);
        Tolerance.Near(expected, year.Downtime.Mean.Value.TotalHours / 8760, 0.5 / Math.Sqrt(100_000));
    }

    [Fact]
    public void Intervals_hold_the_truth_as_often_as_they_say()
    {
        // 200 runs: binomial, 99 % of the time between 182 and 198 intervals of 95 % hold it.
        var held = Enumerable.Range(0, 200).Count(seed =>
        {
            var mean = DowntimeSimulation.Run(Model, [], YearStart.Steady, new((ulong)seed, 3000), null, CancellationToken.None).Downtime.Mean;
            return mean.Low.TotalHours <= 5.19845692635 && 5.19845692635 <= mean.High.TotalHours;
        });
        Assert.InRange(held, 182, 198);
    }

    private static OutageModel Model => Cases.Outages(Cases.OverlappingOutages);

    private static DowntimeDistribution Run(YearStart start, ulong seed) =>
        DowntimeSimulation.Run(Model, [new("none", TimeSpan.Zero)], start, new SimulationEffort(seed, Years), null, CancellationToken.None);
}
