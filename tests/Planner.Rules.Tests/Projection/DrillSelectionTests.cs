using Planner.Model.Estates;
using Planner.Rules.Evidence;
using Planner.Rules.Projection;

namespace Planner.Rules.Tests.Projection;

public sealed class DrillSelectionTests
{
    private static readonly DateOnly Day = new(2026, 11, 27);
    private static readonly EvidencePolicy Documents = new(1 << (int)EvidenceSource.Document, TimeSpan.FromDays(366), false, Day);

    [Fact]
    public void The_latest_of_each_scenario_counts_and_of_the_scenarios_the_worst() => Assert.Equal(
        (TimeSpan.FromMinutes(18), TimeSpan.FromSeconds(5)),
        Stated(Drill("old", "2026-01-01", 300, 0), Drill("new", "2026-06-01", 18, 1), Drill("host", "2026-02-01", 4, 5) with { Scenario = Scenario.Host }));

    [Fact]
    public void A_failed_latest_drill_leaves_nothing_achieved() =>
        Assert.Null(Stated(Drill("good", "2026-01-01", 18, 0), Drill("failed", "2026-06-01", 420, 0) with { Result = CheckResult.Failed }));

    [Theory]
    [InlineData(ExerciseKind.Tabletop, true)]
    [InlineData(ExerciseKind.Simulated, true)]
    [InlineData(ExerciseKind.Full, false)]
    public void A_drill_that_does_not_qualify_neither_gives_nor_takes(ExerciseKind kind, bool unplanned)
    {
        var other = Drill("other", "2026-08-01", 1, 0) with { Kind = kind, Unplanned = unplanned };

        Assert.Null(Stated(other));
        Assert.Equal((TimeSpan.FromMinutes(18), TimeSpan.Zero), Stated(other, Drill("real", "2026-06-01", 18, 0)));
    }

    [Fact]
    public void A_drill_of_corruption_stands_apart() =>
        Assert.Equal((TimeSpan.FromMinutes(18), TimeSpan.Zero), Stated(Drill("tape", "2026-08-01", 3600, 7200) with { Scenario = Scenario.Corruption }, Drill("real", "2026-06-01", 18, 0)));

    [Fact]
    public void A_later_drill_that_may_qualify_leaves_it_unknown_and_an_earlier_one_does_not()
    {
        Assert.Null(Stated(Drill("real", "2026-06-01", 18, 0), Drill("maybe", "2026-08-01", 1, 0) with { Unplanned = null }));
        Assert.Equal((TimeSpan.FromMinutes(18), TimeSpan.Zero), Stated(Drill("real", "2026-06-01", 18, 0), Drill("maybe", "2026-01-01", 1, 0) with { Unplanned = null }));
        Assert.Null(Stated(Drill("real", "2026-06-01", 18, 0), Drill("somewhere", "2026-01-01", 1, 0) with { Scenario = null }));
    }

    [Fact]
    public void What_lies_ahead_is_no_drill_yet() =>
        Assert.Equal((TimeSpan.FromMinutes(18), TimeSpan.Zero), Stated(Drill("real", "2026-06-01", 18, 0), Drill("ahead", "2026-11-28", 1, 0) with { Result = CheckResult.Failed }));

    [Fact]
    public void A_partial_list_of_drills_leaves_it_unknown() =>
        Assert.Null(Of(Estate([Drill("real", "2026-06-01", 18, 0)], partial: true), null));

    [Fact]
    public void An_old_drill_without_evidence_takes_nothing_from_a_newer_one_that_has_it()
    {
        var estate = Estate([Drill("old", "2026-01-01", 300, 0), Drill("new", "2026-06-01", 18, 0)], false, "exercises/new");

        Assert.Equal((TimeSpan.FromMinutes(18), TimeSpan.Zero), Of(estate, Documents));
        Assert.Equal(["new"], new DrillProjection(new EstateIndex(estate), Documents, Day).Of(estate.Systems!.Items[0]).Drills!.Items.Select(drill => drill.Id));
    }

    [Fact]
    public void A_newer_drill_without_evidence_is_not_passed_over_for_an_older_one_that_has_it() =>
        Assert.Null(Of(Estate([Drill("old", "2026-01-01", 18, 0), Drill("new", "2026-06-01", 300, 0)], false, "exercises/old"), Documents));

    [Fact]
    public void The_only_drill_of_another_scenario_keeps_its_say_without_evidence() =>
        Assert.Null(Of(Estate([Drill("host", "2026-01-01", 1, 0) with { Scenario = Scenario.Host }, Drill("zone", "2026-06-01", 18, 0)], false, "exercises/zone"), Documents));

    private static (TimeSpan?, TimeSpan?)? Stated(params Exercise[] drills) => Of(Estate(drills, partial: false), null);

    private static (TimeSpan?, TimeSpan?)? Of(Estate estate, EvidencePolicy? policy)
    {
        var achieved = new DrillProjection(new EstateIndex(estate), policy, Day).Of(estate.Systems!.Items[0]).Achieved;
        return achieved is null ? null : (achieved.Rto, achieved.Rpo);
    }

    private static Estate Estate(Exercise[] drills, bool partial, params string[] documented) => new()
    {
        ApiVersion = "planner/v1",
        AsOf = Day,
        Systems = new Listing<SystemRecord>([new SystemRecord { Id = "core", Name = "Core" }]),
        Exercises = new Listing<Exercise>(drills, partial),
        Evidence = new Listing<EvidenceEntry>([.. documented.Select(path => new EvidenceEntry { Covers = [path], Source = EvidenceSource.Document, CollectedAt = Day, Attachment = new Attachment { Name = "report.pdf", Sha256 = new string('a', 64) } })]),
    };

    private static Exercise Drill(string id, string on, int minutes, int lossInSeconds) => new()
    {
        Id = id,
        Systems = ["core"],
        Kind = ExerciseKind.Full,
        Scenario = Scenario.Zone,
        On = DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture),
        Result = CheckResult.Passed,
        Unplanned = true,
        AchievedRto = TimeSpan.FromMinutes(minutes),
        AchievedRpo = TimeSpan.FromSeconds(lossInSeconds),
    };
}
