using Planner.Simulation.Hazards;
using Planner.Simulation.Laws;
using Planner.Simulation.Outages;
using Planner.Simulation.Recovery;
using Planner.Simulation.Techniques;

namespace Planner.Simulation.Tests;

public sealed class RecoveryModelTests
{
    private const long Trials = 100_000;
    private static readonly UniformDuration UpToAnHour = new(TimeSpan.Zero, TimeSpan.FromHours(1));

    [Fact]
    public void Components_are_recovered_side_by_side_between_the_shared_phases()
    {
        // 1 h before, the longer of two uniform hours (2/3 on average), 0.5 h after.
        var model = new RecoveryModel("system", "design", [Cases.Phase(PhaseKind.Detect, 1)], [Restored("a"), Restored("b")], [Cases.Phase(PhaseKind.Verify, 0.5)]);
        var time = Assert.IsType<RecoveryEstimate.Bounded>(Estimate(model, Event(HazardEffect.Destroys)).Time);
        Assert.Equal((1.5, 2.5), (time.Best.TotalHours, time.Worst.TotalHours));
        Assert.Equal(1.5 + (2 / 3.0), time.Mean.TotalHours, 1e-5);

        var one = Assert.IsType<RecoveryEstimate.Bounded>(ScenarioEstimate.Of(model, new(Event(HazardEffect.Destroys), ["a"], 1)).Time);
        Assert.Equal(2, one.Mean.TotalHours, 1e-9);
    }

    [Fact]
    public void Bring_up_of_the_standby_comes_before_the_work()
    {
        var cold = new StandbyReadiness.Cold(new FixedDuration(TimeSpan.FromHours(8)), new FixedDuration(TimeSpan.FromHours(1)));
        var route = Cases.Route("start", new DataSource.Stateless(), Cases.Phase(PhaseKind.Restore, 2)) with { Readiness = cold };
        var time = Assert.IsType<RecoveryEstimate.Bounded>(Estimate(Cases.Model([], [route], []), Event(HazardEffect.Destroys)).Time);
        Assert.Equal(11, time.Mean.TotalHours, 1e-9);
    }

    [Fact]
    public void Strict_synchronous_copies_lose_nothing_and_silent_ones_what_their_downgrade_cost()
    {
        var strict = Point(new DataSource.Synchronous(HazardScope.City, null));
        Assert.Equal(new RecoveryEstimate.Bounded(TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero), strict);

        var silent = Point(new DataSource.Synchronous(HazardScope.City, new(0.1, UpToAnHour)));
        Assert.Equal(new RecoveryEstimate.Bounded(TimeSpan.Zero, TimeSpan.FromMinutes(3), TimeSpan.FromHours(1)), silent);
    }

    [Fact]
    public void An_asynchronous_copy_loses_its_lag() =>
        Assert.Equal(new RecoveryEstimate.Bounded(TimeSpan.Zero, TimeSpan.FromMinutes(30), TimeSpan.FromHours(1)), Point(new DataSource.Asynchronous(UpToAnHour, HazardScope.City)));

    [Fact]
    public void A_lag_or_a_phase_without_a_worst_case_is_refused()
    {
        var endless = new ExponentialDuration(TimeSpan.FromMinutes(1));
        Assert.Throws<ArgumentException>(() => new DataSource.Asynchronous(endless, HazardScope.City));
        Assert.Throws<ArgumentException>(() => new RecoveryPhase(PhaseKind.Detect, endless));
        Assert.Throws<ArgumentException>(() => new SilentDowngrade(0.5, endless));
    }

    [Fact]
    public void Old_damage_is_undone_from_the_first_copies_that_reach_back_before_it()
    {
        // Age uniform to 72 h; hourly snapshots reach 23 h back, daily backups (young at 4 h, never above the age here) the rest.
        var hazard = Event(HazardEffect.Corrupts) with { Undiscovered = new UniformDuration(TimeSpan.Zero, TimeSpan.FromHours(72)) };
        var outcome = Simulate(Cases.TieredBackup, hazard);
        var point = Assert.IsType<RecoveryEstimate.Bounded>(outcome.Scenarios[0].Estimate.Point);
        var expected = (23 / 72.0 * (11.5 + 0.5)) + (49 / 72.0 * (47.5 + 12));
        Assert.Equal(["database/snapshot", "database/backup"], outcome.Scenarios[0].Estimate.Routes);
        Assert.Equal(expected, point.Mean.TotalHours, 1e-6);
        Assert.Equal(96, point.Worst.TotalHours, 1e-9);

        // The loss lies between 0 and 96 h, so its deviation is at most 48 h.
        Tolerance.Near(expected, outcome.Scenarios[0].RecoveryPoint!.Mean.Value.TotalHours, 48 / Math.Sqrt(Trials));
    }

    [Fact]
    public void An_interruption_ends_with_its_cause_or_with_the_recovery_whichever_is_first()
    {
        // Cause exponential of 1 h, recovery 30 min: E[min] = 1 − e^−½ h; data is lost only in the e^−½ that fail over.
        var hazard = Event(HazardEffect.Interrupts) with { Duration = new ExponentialDuration(TimeSpan.FromHours(1)), Rate = new(20) };
        var route = Cases.Route("promote", new DataSource.Asynchronous(UpToAnHour, HazardScope.City), Cases.Phase(PhaseKind.Promote, 0.5));
        var outcome = Simulate(Cases.Model([], [route], []), hazard);
        var expected = 8760 * (1 - Math.Exp(-20 * (1 - Math.Exp(-0.5)) / 8760));
        Tolerance.Near(expected, outcome.Downtime.Downtime.Mean.Value.TotalHours, Math.Sqrt(20 * 0.25 / Trials));
        Assert.Equal(20 * Math.Exp(-0.5) * 0.5, outcome.LossPerYear.TotalHours, 0.02);
    }

    [Fact]
    public void An_interruption_without_a_route_lasts_as_long_as_its_cause()
    {
        var outcome = Simulate(Cases.Model([], [], []), Event(HazardEffect.Interrupts));
        Assert.IsType<RecoveryEstimate.Unbounded>(outcome.Scenarios[0].Estimate.Time);
        Assert.Equal(new RecoveryEstimate.Bounded(TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero), outcome.Scenarios[0].Estimate.Point);
        Tolerance.Near(8760 * (1 - Math.Exp(-10 / 8760.0)), outcome.Downtime.Downtime.Mean.Value.TotalHours, 10 / Math.Sqrt(Trials));
        Assert.Equal(0, outcome.NothingToRestore);
    }

    [Fact]
    public void One_hazard_can_threaten_several_components_each_on_its_own()
    {
        var model = new RecoveryModel("system", "design", [], [Restored("a"), Restored("b")], []);
        var hazard = Event(HazardEffect.Destroys);
        var outcome = Simulator.Simulate(
            new(model, [new(hazard, ["a"], 2), new(hazard, ["b"], 3)], [], [], new(null, null), [], new(1, Trials, 100)), null, CancellationToken.None);
        Assert.Equal(["event@a", "event@b"], outcome.Scenarios.Select(scenario => scenario.Estimate.Scenario));

        // Five events a year of half an hour; E[D²] = 1/3.
        Tolerance.Near(8760 * (1 - Math.Exp(-2.5 / 8760)), outcome.Downtime.Downtime.Mean.Value.TotalHours, Math.Sqrt(5 / 3.0 / Trials));
    }

    [Fact]
    public void A_component_that_is_not_there_is_named() => Assert.Contains(
        "nowhere", Assert.Throws<ArgumentException>(() => ScenarioEstimate.Of(Cases.TieredBackup, new(Event(HazardEffect.Destroys), ["nowhere"], 1))).Message, StringComparison.Ordinal);

    private static ComponentRecovery Restored(string id) =>
        new(id, [Cases.Route("restore", new DataSource.Stateless(), new RecoveryPhase(PhaseKind.Restore, UpToAnHour))]);

    private static Hazard Event(HazardEffect effect) => Cases.Hazard("event", HazardScope.Data, effect, 1);

    private static ScenarioEstimate Estimate(RecoveryModel model, Hazard hazard) => ScenarioEstimate.Of(model, new(hazard, null, 1));

    private static RecoveryEstimate Point(DataSource data) => Estimate(Cases.Model([], [Cases.Route("promote", data)], []), Event(HazardEffect.Destroys)).Point;

    private static SimulationOutcome Simulate(RecoveryModel model, Hazard hazard) => Simulator.Simulate(
        new(model, [new HazardExposure(hazard, null, 1)], [], [], new(null, null), [new YearlyBudget("hour", TimeSpan.FromHours(1))], new(8, Trials, Trials)), null, CancellationToken.None);
}
