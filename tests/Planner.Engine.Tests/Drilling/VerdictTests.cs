using Executors.Drills;
using Planner.Engine.Drilling;
using Planner.Model.Drills;
using Planner.Model.Estates;

namespace Planner.Engine.Tests.Drilling;

public sealed class VerdictTests
{
    private static readonly DrillReport Plain = new()
    {
        Id = "d-1",
        Estate = "@lab",
        System = "bank",
        Kind = ExerciseKind.Full,
        Scenario = Scenario.Host,
        Fault = FaultKind.PowerOff,
        Host = "a",
        Announced = true,
        Actor = "local:root",
        StartedAt = new DateTimeOffset(2026, 11, 27, 8, 0, 0, TimeSpan.Zero),
        Objective = new RecoveryObjective(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(5)),
        Prediction = new RecoveryPrediction(null, null, "none"),
        Settings = new DrillSettings(),
        Fingerprint = "f",
        JournalSha256 = new string('0', 64),
    };

    [Theory]
    [InlineData(30.0, 5.0, DrillOutcome.Met)]
    [InlineData(30.001, 0.0, DrillOutcome.Missed)]
    [InlineData(1.0, 5.001, DrillOutcome.Missed)]
    public void An_objective_is_met_up_to_its_bound(double took, double lost, DrillOutcome outcome) =>
        Assert.Equal(outcome, DrillVerdict.Of(Plain, Measured(TimeSpan.FromSeconds(took), TimeSpan.FromSeconds(lost), 0)).Outcome);

    [Fact]
    public void A_recovery_that_loses_data_itself_misses_whatever_the_objective() =>
        Assert.Equal(DrillOutcome.Missed, DrillVerdict.Of(Plain with { Objective = new RecoveryObjective(null, null) }, Measured(TimeSpan.Zero, TimeSpan.Zero, 1)).Outcome);

    [Fact]
    public void A_service_that_did_not_come_back_misses_and_a_blind_sentinel_gives_no_figure()
    {
        Assert.Equal(DrillOutcome.Missed, DrillVerdict.Of(Plain, Measured(null, TimeSpan.Zero, 0)).Outcome);
        Assert.Equal(DrillOutcome.Missed, DrillVerdict.Of(Plain, new DrillFindings.NotRestored("gone", "", TimeSpan.Zero)).Outcome);
        var blind = DrillVerdict.Of(Plain, new DrillFindings.Measured(new DrillMeasurement.Nothing("it slept"), "", TimeSpan.Zero, new Dictionary<long, int>()));
        Assert.Equal((DrillOutcome.NoFigure, "it slept"), (blind.Outcome, blind.Reason));
        Assert.Null(blind.Measurement);
    }

    [Fact]
    public void A_missed_drill_stands_in_the_estate_as_failed_and_says_that_it_was_announced()
    {
        var day = new DateOnly(2026, 11, 27);
        var missed = DrillVerdict.Of(Plain, Measured(TimeSpan.FromMinutes(2), TimeSpan.Zero, 0));
        var exercise = Assert.Single(DrillOverlay.Of(missed, day).Exercises);
        Assert.Equal((CheckResult.Failed, true, true, TimeSpan.FromMinutes(2)), (exercise.Result!.Value, exercise.Unplanned!.Value, exercise.Announced!.Value, exercise.AchievedRto!.Value));
        Assert.Equal(CheckResult.Passed, Assert.Single(DrillOverlay.Of(DrillVerdict.Of(Plain, Measured(TimeSpan.Zero, TimeSpan.Zero, 0)), day).Exercises).Result);
    }

    [Fact]
    public void A_report_reads_back_as_it_was_written()
    {
        var report = DrillVerdict.Of(Plain, Measured(TimeSpan.FromMicroseconds(4_295_123), TimeSpan.FromMicroseconds(1), 0)) with
        {
            Moments = [new DrillMoment(DrillPhase.FirstAcknowledged, Plain.StartedAt, TimeSpan.FromMicroseconds(4_295_123))],
            Runs = ["r-1"],
            CleanUp = new RedundancyState(Plain.StartedAt, true, "seen"),
        };
        var read = DrillJson.Read(DrillJson.Write(report).ToJsonString());
        Assert.Equal(report with { Moments = [], Runs = [] }, read with { Moments = [], Runs = [] });
        Assert.Equal(report.Moments, read.Moments);
        Assert.Equal(report.Runs, read.Runs);
    }

    [Fact]
    public void After_three_drills_the_prediction_lies_between_the_best_and_the_worst_sums_of_their_phases()
    {
        DrillReport Drill(double declared, double promoted, double restored) => Plain with
        {
            Moments =
            [
                new DrillMoment(DrillPhase.Declared, Plain.StartedAt, TimeSpan.FromSeconds(declared)),
                new DrillMoment(DrillPhase.Promoted, Plain.StartedAt, TimeSpan.FromSeconds(promoted)),
                new DrillMoment(DrillPhase.Restored, Plain.StartedAt, TimeSpan.FromSeconds(restored)),
            ],
        };
        IReadOnlyList<DrillReport> earlier = [Drill(2, 3, 5), Drill(1, 4, 5), Drill(3, 5, 6)];

        var fitted = DrillPrediction.Of(Plain.Settings, FaultKind.PowerOff, synchronous: true, earlier).Rto!;

        // By hand: 1 + 1 + 1, (2+1+3)/3 + (1+3+2)/3 + (2+1+1)/3, 3 + 3 + 2.
        Assert.Equal((3.0, 8.0), (fitted.Best.TotalSeconds, fitted.Worst.TotalSeconds));
        Assert.Equal(16.0 / 3, fitted.Mean.TotalSeconds, 5);
        Assert.NotEqual(fitted, DrillPrediction.Of(Plain.Settings, FaultKind.PowerOff, synchronous: true, [.. earlier.Take(2)]).Rto);
    }

    private static DrillFindings.Measured Measured(TimeSpan? took, TimeSpan lost, int lostAfter) => new(
        new DrillMeasurement.Figures(took, took, true, TimeSpan.FromMilliseconds(20), new DataFindings(100, lost > TimeSpan.Zero ? 1 : 0, lost, 0, lostAfter, 0, 0, 0, 0)),
        "",
        TimeSpan.Zero,
        new Dictionary<long, int>());
}
