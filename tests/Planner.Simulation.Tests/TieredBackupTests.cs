using Planner.Simulation.Recovery;
using Planner.Simulation.Statistics;

namespace Planner.Simulation.Tests;

/// <summary>Oracle A8: the distribution of recovery points over three levels, recovery times, and the losses of a year.</summary>
public sealed class TieredBackupTests
{
    private const long Trials = 200_000;
    private static readonly SimulationOutcome Outcome = Simulator.Simulate(
        new(Cases.TieredBackup, Cases.TieredExposures, [], [], new(TimeSpan.FromHours(6), TimeSpan.FromHours(24)), [], new(5, 2000, Trials)),
        null, CancellationToken.None);

    [Theory]
    [InlineData(0, 0, 0.5, 1)]
    [InlineData(1, 4, 16, 28)]
    [InlineData(2, 20, 104, 188)]
    public void Closed_forms_give_best_mean_and_worst_loss(int scenario, double best, double mean, double worst)
    {
        var point = Assert.IsType<RecoveryEstimate.Bounded>(Outcome.Scenarios[scenario].Estimate.Point);
        Assert.Equal((best, mean, worst), (point.Best.TotalHours, point.Mean.TotalHours, point.Worst.TotalHours));
    }

    [Theory]
    [InlineData(1, 5.10185185185)]
    [InlineData(2, 8.80555555556)]
    public void Closed_forms_give_the_recovery_time(int scenario, double expected)
    {
        var time = Assert.IsType<RecoveryEstimate.Bounded>(Outcome.Scenarios[scenario].Estimate.Time);
        Assert.Equal(expected, time.Mean.TotalHours, 1e-9);
        Assert.Equal(expected, time.Worst.TotalHours, 1e-9);
    }

    [Theory]
    [InlineData(0, 0.5, 0.5, 0.95, 1, 0.288675135)]
    [InlineData(1, 16, 16, 26.8, 28, 6.92820323)]
    [InlineData(2, 104, 104, 179.6, 188, 48.497422612)]
    public void Simulated_losses_follow_the_closed_forms(int scenario, double mean, double p50, double p95, double worst, double deviation)
    {
        var point = Outcome.Scenarios[scenario].RecoveryPoint!;
        Tolerance.Near(mean, point.Mean.Value.TotalHours, deviation / Math.Sqrt(Trials));

        // A quantile's standard error is √(p(1−p)/n) over the density; a uniform law's density is 1/(σ√12). The sketch adds one part in 1024.
        var width = deviation * Math.Sqrt(12);
        Tolerance.Near(p50, point.P50.Value.TotalHours, (Math.Sqrt(0.25 / Trials) * width) + (p50 / 1024 / Tolerance.StandardErrors));
        Tolerance.Near(p95, point.P95.Value.TotalHours, (Math.Sqrt(0.0475 / Trials) * width) + (p95 / 1024 / Tolerance.StandardErrors));
        Assert.InRange(point.Longest.TotalHours, p95, worst);
        Assert.InRange(mean, point.Mean.Low.TotalHours - (2 * deviation / Math.Sqrt(Trials)), point.Mean.High.TotalHours + (2 * deviation / Math.Sqrt(Trials)));
    }

    [Fact]
    public void Objectives_are_kept_as_often_as_the_uniform_law_says()
    {
        Assert.Equal(1, Outcome.Scenarios[0].PointKept!.Value.Value);
        Tolerance.Near(20 / 24.0, Outcome.Scenarios[1].PointKept!.Value.Value, Math.Sqrt(20 / 24.0 * 4 / 24.0 / Trials));
        Tolerance.Near(4 / 168.0, Outcome.Scenarios[2].PointKept!.Value.Value, Math.Sqrt(4 / 168.0 * 164 / 168.0 / Trials));
        Assert.Equal(1, Outcome.Scenarios[1].TimeKept!.Value.Value);
        Assert.Equal(0, Outcome.Scenarios[2].TimeKept!.Value.Value);
    }

    [Fact]
    public void A_year_loses_what_the_oracle_says()
    {
        var loss = YearlyLoss.Of(Cases.TieredBackup, Cases.TieredExposures);
        Assert.Equal(4.18, loss.Expected.TotalHours, 1e-9);
        Assert.Equal(0.0355434300271, loss.ProbabilityOfMoreThan(TimeSpan.FromHours(24)), 1e-12);
        Assert.Equal(0, loss.ProbabilityOfNothingToRestore);
        Assert.Equal(4.18, Outcome.LossPerYear.TotalHours, 1e-9);
    }

    [Fact]
    public void The_distribution_of_the_points_is_uniform()
    {
        // Kolmogorov-Smirnov against the uniform law at the quantiles kept; 1.95/√n is the bound at p = 0.001.
        var point = Outcome.Scenarios[1].RecoveryPoint!;
        var bound = (1.95 / Math.Sqrt(Trials)) + (28.0 / 1024 / 24);
        foreach (var (probability, value) in new (double, Estimated<TimeSpan>)[] { (0.5, point.P50), (0.95, point.P95), (0.99, point.P99) })
        {
            Assert.InRange((value.Value.TotalHours - 4) / 24, probability - bound, probability + bound);
        }
    }
}
