using System.Text.Json;
using Planner.Simulation.Hazards;
using Planner.Simulation.Outages;
using Planner.Simulation.Recovery;
using Planner.Simulation.Schemes;
using Planner.Simulation.Statistics;
using Planner.Simulation.Techniques;

namespace Planner.Simulation.Tests;

public sealed class SimulatorTests
{
    private static readonly YearlyBudget[] Budgets = [new("level 5", TimeSpan.FromHours(1)), new("level 4", TimeSpan.FromHours(10))];

    [Fact]
    public void The_number_of_threads_changes_no_byte()
    {
        var bytes = new[] { 1, 2, 3, 8 }.Select(threads => Bytes(Simulate(WhitePaperScheme.Minute, 42, threads))).Distinct().ToList();
        Assert.Single(bytes);
    }

    [Fact]
    public void Another_seed_gives_other_years() =>
        Assert.NotEqual(Bytes(Simulate(WhitePaperScheme.Minute, 42, 2)), Bytes(Simulate(WhitePaperScheme.Minute, 43, 2)));

    [Fact]
    public void A_cancelled_simulation_returns_nothing()
    {
        using var cancel = new CancellationTokenSource();
        var progress = new CancelOnReport(cancel);
        Assert.ThrowsAny<OperationCanceledException>(() => Simulator.Simulate(Request(WhitePaperScheme.Day, new(1, 50_000_000, 2000)), progress, cancel.Token));
    }

    [Fact]
    public void A_simulation_that_is_cancelled_beforehand_does_not_start() => Assert.ThrowsAny<OperationCanceledException>(
        () => Simulator.Simulate(Request(WhitePaperScheme.Day, new(1, 1000, 1000)), null, new CancellationToken(canceled: true)));

    [Fact]
    public void Progress_goes_forward_to_the_end_of_every_stage()
    {
        var reports = new Reports();
        Simulator.Simulate(Request(WhitePaperScheme.Day, new(1, 5000, 2000)), reports, CancellationToken.None);
        Assert.Equal(HazardCatalogue.Defaults.Count + 1, reports.Seen.Select(r => r.Stage).Distinct().Count());
        Assert.All(reports.Seen.GroupBy(r => r.Stage), stage =>
        {
            Assert.Equal(stage.Select(r => r.Done).Order(), stage.Select(r => r.Done));
            Assert.Equal(stage.Last().Total, stage.Last().Done);
        });
    }

    [Fact]
    public void Stronger_schemes_have_less_downtime_when_things_up_to_a_site_fail()
    {
        var hazards = HazardCatalogue.Defaults.Where(hazard => hazard.Scope is > HazardScope.Data and <= HazardScope.Site).Select(hazard => new HazardExposure(hazard, null, 1));
        var means = Enum.GetValues<WhitePaperScheme>().Select(scheme => Simulator.Simulate(
            Request(scheme, new(7, 20_000, 100)) with { Exposures = [.. hazards] }, null, CancellationToken.None).Downtime.Downtime.Mean.Value).ToList();
        Assert.Equal(means.OrderDescending(), means);
    }

    [Fact]
    public void Simulated_recoveries_stay_inside_their_closed_forms()
    {
        var outcome = Simulate(WhitePaperScheme.Day, 3, null);
        Assert.All(outcome.Scenarios.Where(scenario => scenario.Estimate.Time is RecoveryEstimate.Bounded), scenario =>
        {
            var time = (RecoveryEstimate.Bounded)scenario.Estimate.Time;
            Assert.InRange(scenario.RecoveryTime!.Longest, time.Best, time.Worst);

            // The interval is 3.92 standard errors wide: four on either side is the interval and as much again.
            var half = scenario.RecoveryTime.Mean.High - scenario.RecoveryTime.Mean.Low;
            Assert.InRange(time.Mean, scenario.RecoveryTime.Mean.Low - (half / 2), scenario.RecoveryTime.Mean.High + (half / 2));
        });
    }

    [Fact]
    public void A_replica_alone_cannot_undo_damage_so_nothing_is_there_to_restore()
    {
        var replica = Cases.Model([], [Cases.Route("promote", new DataSource.Synchronous(HazardScope.City, null))], []);
        var damage = new HazardExposure(HazardCatalogue.Default("operator-data-damage"), null, 1);
        var outcome = Simulator.Simulate(
            new(replica, [damage], [], [], new(TimeSpan.FromDays(300), TimeSpan.FromDays(300)), [], new(3, 20_000, 500)), null, CancellationToken.None);
        var scenario = Assert.Single(outcome.Scenarios);
        Assert.Equal(1, Assert.IsType<RecoveryEstimate.Unbounded>(scenario.Estimate.Point).Probability);
        Assert.Null(scenario.RecoveryPoint);
        Assert.Equal(0, scenario.PointKept!.Value.Value);
        Assert.Equal(1 - Math.Exp(-0.1), outcome.NothingToRestore, 1e-12);

        // The service stays away from the first event to the end of the year.
        var expected = 1 - ((1 - Math.Exp(-0.1)) / 0.1);
        Tolerance.Near(expected, outcome.Downtime.Downtime.Mean.Value.TotalHours / 8760, 0.5 / Math.Sqrt(20_000));
    }

    private static SimulationOutcome Simulate(WhitePaperScheme scheme, ulong seed, int? threads) =>
        Simulator.Simulate(Request(scheme, new(seed, 20_000, 3000, threads)), null, CancellationToken.None);

    private static SimulationRequest Request(WhitePaperScheme scheme, SimulationEffort effort) => new(
        SchemeModels.Of(scheme, "core", TimeSpan.FromHours(2)), [.. HazardCatalogue.Defaults.Select(hazard => new HazardExposure(hazard, null, 1))], [], [],
        new(TimeSpan.FromHours(4), TimeSpan.FromHours(1)), Budgets, effort);

    private static string Bytes(SimulationOutcome outcome) => JsonSerializer.Serialize(outcome);

    private sealed class CancelOnReport(CancellationTokenSource cancel) : IProgress<SimulationProgress>
    {
        public void Report(SimulationProgress value) => cancel.Cancel();
    }

    private sealed class Reports : IProgress<SimulationProgress>
    {
        public List<SimulationProgress> Seen { get; } = [];

        public void Report(SimulationProgress value) => Seen.Add(value);
    }
}
