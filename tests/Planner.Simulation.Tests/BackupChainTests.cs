using Planner.Simulation.Hazards;
using Planner.Simulation.Laws;
using Planner.Simulation.Recovery;
using Planner.Simulation.Techniques;

namespace Planner.Simulation.Tests;

/// <summary>Keeton and Merchant, DSN 2004: worst-case recent data loss, oracle A1.</summary>
public sealed class BackupChainTests
{
    private static readonly CopyLevel SplitMirror = Level("mirror", 12, 0, 0, 4, HazardScope.Data);
    private static readonly CopyLevel WeeklyTape = Level("tape", 168, 1, 48, 4, HazardScope.Component);
    private static readonly CopyLevel DailyTape = Level("tape", 24, 1, 12, 28, HazardScope.Component);
    private static readonly CopyLevel FourWeekVault = Level("vault", 672, 684, 24, 39, HazardScope.Site);
    private static readonly CopyLevel WeeklyVault = Level("vault", 168, 12, 24, 156, HazardScope.Site);

    private static readonly Dictionary<string, (BackupChain Chain, string Level)> Designs = new()
    {
        ["baseline, object"] = (new([SplitMirror]), "mirror"),
        ["baseline, array"] = (new([SplitMirror, WeeklyTape]), "tape"),
        ["baseline, site"] = (new([SplitMirror, WeeklyTape, FourWeekVault]), "vault"),
        ["weekly vault, site"] = (new([SplitMirror, WeeklyTape, WeeklyVault]), "vault"),
        ["daily full, array"] = (new([SplitMirror, DailyTape]), "tape"),
        ["daily full, site"] = (new([SplitMirror, DailyTape, WeeklyVault]), "vault"),
        ["asynchronous batches"] = (new([Level("batch", 1 / 60.0, 0, 1 / 60.0, 1, HazardScope.Site)]), "batch"),
    };

    [Theory]
    [InlineData("baseline, object", 0, 6, 12)]
    [InlineData("baseline, array", 49, 133, 217)]
    [InlineData("baseline, site", 757, 1093, 1429)]
    [InlineData("weekly vault, site", 85, 169, 253)]
    [InlineData("daily full, array", 13, 25, 37)]
    [InlineData("daily full, site", 49, 133, 217)]
    [InlineData("asynchronous batches", 1 / 60.0, 1.5 / 60, 2 / 60.0)]
    public void Recent_data_loss_is_the_published_one(string design, double best, double mean, double worst)
    {
        var (chain, level) = Designs[design];
        var point = Assert.IsType<RecoveryEstimate.Bounded>(Estimate(chain, level, Event(HazardEffect.Destroys)).Point);
        Assert.Equal(best, point.Best.TotalHours, 1e-9);
        Assert.Equal(mean, point.Mean.TotalHours, 1e-9);
        Assert.Equal(worst, point.Worst.TotalHours, 1e-9);
    }

    [Fact]
    public void Damage_that_is_found_late_costs_its_age_and_one_interval_more()
    {
        // Snapshots every 12 h, four kept: any point up to 36 h back is covered; found after exactly 24 h, the copy used is 24 to 36 h old.
        var hazard = Event(HazardEffect.Corrupts) with { Undiscovered = new FixedDuration(TimeSpan.FromHours(24)) };
        var point = Assert.IsType<RecoveryEstimate.Bounded>(Estimate(new([SplitMirror]), "mirror", hazard).Point);
        Assert.Equal((24, 30, 36), (point.Best.TotalHours, point.Mean.TotalHours, point.Worst.TotalHours));
    }

    [Fact]
    public void Damage_older_than_the_copies_kept_leaves_nothing_to_restore()
    {
        var hazard = Event(HazardEffect.Corrupts) with { Undiscovered = new FixedDuration(TimeSpan.FromHours(37)) };
        var point = Assert.IsType<RecoveryEstimate.Unbounded>(Estimate(new([SplitMirror]), "mirror", hazard).Point);
        Assert.Equal(1, point.Probability);
        Assert.Null(point.Otherwise);
        Assert.False(point.IsWithin(TimeSpan.MaxValue));
    }

    [Fact]
    public void Damage_of_uncertain_age_is_unbounded_with_the_probability_of_the_old_part()
    {
        var hazard = Event(HazardEffect.Corrupts) with { Undiscovered = new UniformDuration(TimeSpan.Zero, TimeSpan.FromHours(48)) };
        var point = Assert.IsType<RecoveryEstimate.Unbounded>(Estimate(new([SplitMirror]), "mirror", hazard).Point);
        Assert.Equal(12 / 48.0, point.Probability, 1e-12);

        // Up to 36 h old, uniform: 18 h on average, and half an interval of 12 h.
        Assert.Equal(24, point.Otherwise!.Mean.TotalHours, 1e-9);
        Assert.Equal(48, point.Otherwise.Worst.TotalHours, 1e-9);
    }

    [Fact]
    public void Sabotage_leaves_only_immutable_copies()
    {
        Assert.IsType<RecoveryEstimate.Unbounded>(Estimate(new([DailyTape]), "tape", Event(HazardEffect.Sabotages)).Point);
        Assert.IsType<RecoveryEstimate.Bounded>(Estimate(new([DailyTape with { Immutable = true }]), "tape", Event(HazardEffect.Sabotages)).Point);
    }

    [Fact]
    public void A_chain_reports_all_its_problems_at_once()
    {
        var problem = Assert.Throws<ArgumentException>(() => new BackupChain([DailyTape, DailyTape, DailyTape with { Id = "none", Retained = 0 }]));
        Assert.Contains("'tape' occurs 2 times", problem.Message, StringComparison.Ordinal);
        Assert.Contains("'none' needs", problem.Message, StringComparison.Ordinal);
    }

    private static CopyLevel Level(string id, double accumulate, double hold, double propagate, int retained, HazardScope survives) => new(
        id, TimeSpan.FromHours(accumulate), TimeSpan.FromHours(hold), TimeSpan.FromHours(propagate), retained, survives, Immutable: false);

    private static Hazard Event(HazardEffect effect) => Cases.Hazard("event", HazardScope.Data, effect, 1);

    private static ScenarioEstimate Estimate(BackupChain chain, string level, Hazard hazard) => ScenarioEstimate.Of(
        Cases.Model([], [Cases.Route("restore", new DataSource.PointInTime(chain, level))], []), new(hazard, null, 1));
}
