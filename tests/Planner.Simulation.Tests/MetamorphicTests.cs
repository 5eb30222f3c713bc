using FsCheck;
using FsCheck.Fluent;
using Planner.Simulation.Hazards;
using Planner.Simulation.Laws;
using Planner.Simulation.Outages;
using Planner.Simulation.Recovery;
using Planner.Simulation.Techniques;

namespace Planner.Simulation.Tests;

/// <summary>Directions that hold whatever the numbers are.</summary>
public sealed class MetamorphicTests
{
    [Fact]
    public void A_longer_window_never_lowers_the_recovery_point() =>
        Prop.ForAll(Windows(), Windows(), (w, more) =>
        {
            var (before, after) = (Point(w, []), Point(w.Zip(more, (a, b) => a + b).ToArray(), []));
            return after.Best >= before.Best && after.Mean >= before.Mean && after.Worst >= before.Worst;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_higher_rate_or_a_longer_outage_never_lowers_downtime() =>
        Prop.ForAll(Windows(), Windows(), (w, more) =>
            Year(w[0], w[1]) <= Year(w[0] + more[0], w[1]) && Year(w[0], w[1]) <= Year(w[0], w[1] + more[1])
            && First(w[0], w[1]) <= First(w[0] + more[0], w[1]) && First(w[0], w[1]) <= First(w[0], w[1] + more[1])
            && First(w[0], w[1]) <= Year(w[0], w[1]) + TimeSpan.FromSeconds(1)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_further_component_never_lowers_either_estimate() =>
        Prop.ForAll(Windows(), Windows(), (w, other) =>
        {
            var (alone, both) = (Point(w, []), Point(w, [other]));
            return both.Best >= alone.Best && both.Mean >= alone.Mean - TimeSpan.FromMinutes(1) && both.Worst >= alone.Worst;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1.5)]
    [InlineData(4)]
    public void A_higher_rate_raises_simulated_downtime(double factor)
    {
        var few = Simulate(1);
        var many = Simulate(factor);
        Assert.True(many.Downtime.Mean.Low > few.Downtime.Mean.High);
        Assert.True(many.Downtime.P95.Value >= few.Downtime.P95.Value);
        Assert.True(many.Budgets[0].Kept.Value <= few.Budgets[0].Kept.Value);
    }

    [Fact]
    public void One_more_spare_never_lowers_availability_of_any_year()
    {
        // Members keep their own random numbers, so every single year is no worse.
        TimeSpan Worst(int count) => DowntimeSimulation.Run(
            new([], [new("group", count, 2, new ExponentialDuration(TimeSpan.FromHours(99)), new ExponentialDuration(TimeSpan.FromHours(1)))], []),
            [], YearStart.Steady, new(1, 500), null, CancellationToken.None).Downtime.Longest;
        Assert.True(Worst(2) >= Worst(3) && Worst(3) >= Worst(4));
    }

    [Fact]
    public void Estimates_in_order_add_up_and_side_by_side_take_the_greatest()
    {
        var (a, b) = (new RecoveryEstimate.Bounded(Hours(1), Hours(2), Hours(3)), new RecoveryEstimate.Bounded(Hours(2), Hours(2.5), Hours(2.75)));
        Assert.Equal(new RecoveryEstimate.Bounded(Hours(3), Hours(4.5), Hours(5.75)), RecoveryEstimate.InOrder([a, b]));
        Assert.Equal(new RecoveryEstimate.Bounded(Hours(2), Hours(2.5), Hours(3)), RecoveryEstimate.SideBySide([a, b]));
    }

    [Fact]
    public void Nothing_to_restore_in_one_part_is_nothing_to_restore_in_the_whole()
    {
        var lost = new RecoveryEstimate.Unbounded("no copy", 0.5, null);
        var whole = Assert.IsType<RecoveryEstimate.Unbounded>(RecoveryEstimate.InOrder([new RecoveryEstimate.Bounded(default, default, default), lost, lost]));
        Assert.Equal(0.75, whole.Probability);
        Assert.False(whole.IsWithin(TimeSpan.MaxValue));
    }

    private static TimeSpan Hours(double span) => TimeSpan.FromHours(span);

    private static Arbitrary<int[]> Windows() => Arb.From(Gen.ArrayOf(Gen.Choose(1, 500), 6));

    private static RecoveryEstimate.Bounded Point(int[] windows, IReadOnlyList<int[]> others)
    {
        var components = others.Prepend(windows).Select((w, i) => new ComponentRecovery(
            $"component{i}", [Cases.Route("restore", new DataSource.PointInTime(new(
            [
                new("near", Hours(w[0]), Hours(w[1]), Hours(w[2]), 1, HazardScope.Data, false),
                new("far", Hours(w[3]), Hours(w[4]), Hours(w[5]), 1, HazardScope.City, false),
            ]), "far"))]));
        var model = new RecoveryModel("system", "design", [], [.. components], []);
        return (RecoveryEstimate.Bounded)ScenarioEstimate.Of(model, new(Cases.Hazard("site", HazardScope.Site, HazardEffect.Destroys, 1), null, 1)).Point;
    }

    private static TimeSpan Year(int rate, int length) => UnionDowntime.SteadyYear([Class(rate, length)]);

    private static TimeSpan First(int rate, int length) => UnionDowntime.FirstYear([Class(rate, length)]);

    private static OutageClass Class(int rate, int length) => Cases.Outage("x", rate / 10.0, new LognormalDuration(TimeSpan.FromHours(length / 10.0), 1));

    private static DowntimeDistribution Simulate(double factor) => DowntimeSimulation.Run(
        Cases.Outages([.. Cases.OverlappingOutages.Select(c => c with { Rate = new(c.Rate.Events * factor) })]),
        [new("four hours", TimeSpan.FromHours(4))], YearStart.Steady, new(6, 20_000), null, CancellationToken.None);
}
