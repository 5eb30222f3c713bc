using System.Globalization;
using System.Text;
using Executors.Contract;
using Executors.Drills;

namespace Executors.Tests.Drills;

/// <summary>Journals written by hand, one attempt every 100 ms; the figures are counted by hand too.</summary>
public sealed class DrillArithmeticTests
{
    private static readonly RestoreCriteria Criteria = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1), 0.5);

    private static readonly TimeSpan Stop = Seconds(2.05);

    [Fact]
    public void Time_runs_from_the_stop_to_restored_and_the_first_acknowledgement_stands_beside_it()
    {
        // 0.1 … 2.0 acknowledged, down until 3.5, one acknowledgement at 3.6, a failure, then steadily from 3.8.
        var journal = Journal((20, 'A'), (15, 'D'), (1, 'A'), (1, 'R'), (13, 'A'));
        var figures = Figures(journal, AllAcknowledged(journal));
        Assert.Equal(Seconds(3.6) - Stop, figures.FirstAcknowledged);
        Assert.Equal(Seconds(3.8) - Stop, figures.Rto);
        Assert.True(figures.Interrupted);
        Assert.Equal(Seconds(0.1), figures.Resolution);
        Assert.Equal(0, figures.Data.Lost);
        Assert.Equal(TimeSpan.Zero, figures.Data.Rpo);
    }

    [Fact]
    public void The_loss_is_what_was_acknowledged_and_is_gone()
    {
        var journal = Journal((20, 'A'), (15, 'D'), (15, 'A'));
        // 16 to 20 are gone; 16 was acknowledged at 1.6 s.
        var figures = Figures(journal, AllAcknowledged(journal).Except(Numbers(16, 5)));
        Assert.Equal(5, figures.Data.Lost);
        Assert.Equal(Stop - Seconds(1.6), figures.Data.Rpo);
        Assert.Equal(0, figures.Data.Holes);
        Assert.Equal(35, figures.Data.Acknowledged);
    }

    [Fact]
    public void A_loss_before_a_survivor_is_a_hole()
    {
        var journal = Journal((20, 'A'), (15, 'D'), (15, 'A'));
        var figures = Figures(journal, AllAcknowledged(journal).Except([10L, 19, 20]));
        Assert.Equal(3, figures.Data.Lost);
        Assert.Equal(1, figures.Data.Holes);
        Assert.Equal(Stop - Seconds(1.0), figures.Data.Rpo);
    }

    [Fact]
    public void What_is_acknowledged_while_the_fault_takes_hold_is_part_of_the_loss_and_not_of_the_recovery()
    {
        // 21 and 22 were acknowledged at 2.1 and 2.2 s, after the fault was set off at 2.05 s; 22 is gone.
        var journal = Journal((22, 'A'), (13, 'D'), (15, 'A'));
        var figures = Figures(journal, AllAcknowledged(journal).Except([22L]));
        Assert.Equal(1, figures.Data.Lost);
        Assert.Equal(0, figures.Data.LostAfter);
        Assert.Equal(TimeSpan.Zero, figures.Data.Rpo);
        Assert.Equal(Seconds(3.6) - Stop, figures.FirstAcknowledged);
    }

    [Fact]
    public void Writes_in_doubt_duplicates_and_the_unexplained_stand_apart()
    {
        var journal = Journal((20, 'A'), (10, 'D'), (5, 'R'), (15, 'A'));
        var found = AllAcknowledged(journal).Concat([21L, 22]).ToDictionary(number => number, number => number == 3 ? 2 : 1);
        found[31] = 1;
        found[999] = 1;
        var figures = Assert.IsType<DrillMeasurement.Figures>(DrillArithmetic.Measure(journal, found, Stop, Criteria));
        Assert.Equal(10, figures.Data.InDoubt);
        Assert.Equal(2, figures.Data.InDoubtPresent);
        Assert.Equal(1, figures.Data.Duplicates);
        Assert.Equal(2, figures.Data.Unexplained);
        Assert.Equal(0, figures.Data.Lost);
    }

    [Fact]
    public void What_the_recovery_itself_loses_is_counted_apart()
    {
        var journal = Journal((20, 'A'), (15, 'D'), (15, 'A'));
        var figures = Figures(journal, AllAcknowledged(journal).Except([40L]));
        Assert.Equal(0, figures.Data.Lost);
        Assert.Equal(1, figures.Data.LostAfter);
    }

    [Fact]
    public void A_service_that_keeps_failing_or_limps_is_not_restored()
    {
        var flapping = Journal((20, 'A'), (10, 'D'), (9, 'A'), (1, 'D'), (9, 'A'), (1, 'D'));
        Assert.Null(Figures(flapping, AllAcknowledged(flapping)).Rto);
        Assert.NotNull(Figures(flapping, AllAcknowledged(flapping)).FirstAcknowledged);

        // A quarter of the pace: 10 a second before, 2.5 a second after.
        var limping = Journal((20, 'A'), (10, 'D'));
        limping = limping with { Attempts = [.. limping.Attempts, .. Enumerable.Range(0, 8).Select(n => new SentinelAttempt(31 + n, Seconds(3 + (0.4 * n)), Seconds(3.4 + (0.4 * n)), SentinelOutcome.Acknowledged))] };
        Assert.Null(Figures(limping, AllAcknowledged(limping)).Rto);
    }

    [Fact]
    public void A_service_that_never_comes_back_has_neither_time()
    {
        var journal = Journal((20, 'A'), (30, 'D'));
        var figures = Figures(journal, AllAcknowledged(journal));
        Assert.Null(figures.Rto);
        Assert.Null(figures.FirstAcknowledged);
    }

    [Fact]
    public void Users_who_notice_nothing_are_reported_as_not_interrupted()
    {
        var journal = Journal((50, 'A'));
        var figures = Figures(journal, AllAcknowledged(journal));
        Assert.False(figures.Interrupted);
        Assert.Equal(TimeSpan.Zero, figures.Rto);
        Assert.Equal(0, figures.Data.Lost);
    }

    [Theory]
    [InlineData("a failure before the stop", "1 of 10 writes failed")]
    [InlineData("too short", "watched for less than 1 s")]
    [InlineData("ends early", "ends before the stop")]
    public void An_unhealthy_sentinel_gives_no_figure(string what, string reason)
    {
        var journal = what switch
        {
            "a failure before the stop" => Journal((15, 'A'), (1, 'R'), (4, 'A'), (20, 'D')),
            "too short" => Journal((20, 'A'), (20, 'D')) is var whole ? whole with { Attempts = [.. whole.Attempts.Skip(15)] } : whole,
            _ => Journal((20, 'A')),
        };
        var nothing = Assert.IsType<DrillMeasurement.Nothing>(DrillArithmetic.Measure(journal, new Dictionary<long, int>(), Stop, Criteria));
        Assert.Contains(reason, nothing.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Phases_follow_each_other_from_the_stop_to_restored()
    {
        var journal = Journal((20, 'A'), (15, 'D'), (15, 'A'));
        var figures = Figures(journal, AllAcknowledged(journal));
        var timeline = new DrillTimeline(Stop, Seconds(2.5), null, Seconds(3.0), Seconds(3.2));
        Assert.Equal(
            [("detect", Seconds(2.5) - Stop), ("promote", Seconds(0.5)), ("switch", Seconds(0.2)), ("restore", Seconds(0.4))],
            timeline.Phases(figures));
        Assert.Throws<InvalidOperationException>(() => (timeline with { Switched = Seconds(2.9) }).Phases(figures));
    }

    [Fact]
    public void A_line_that_was_cut_off_is_not_counted()
    {
        var journal = SentinelJournal.Read("planner-sentinel/v1 r1 1000 1000000000\n1 0 900 A\n2 5000 5900 D\n3 100");
        Assert.Equal([SentinelOutcome.Acknowledged, SentinelOutcome.InDoubt], journal.Attempts.Select(attempt => attempt.Outcome));
        Assert.Equal(TimeSpan.FromMicroseconds(900), journal.Attempts[0].Ended);
        Assert.Equal(TimeSpan.FromSeconds(2), journal.At(2_000_001_000));
    }

    [Theory]
    [InlineData("", "begins with")]
    [InlineData("planner-sentinel/v1 r1 1000 1000\n1 2 A\n", "Line 2")]
    [InlineData("planner-sentinel/v1 r1 1000 1000\n1 0 9 A\n2 0 x A\n", "Line 3")]
    [InlineData("planner-sentinel/v1 r1 1000 1000\n1 0 9 Q\n", "Line 2")]
    public void What_is_no_journal_is_refused_with_its_place(string text, string said) =>
        Assert.Contains(said, Assert.Throws<FormatException>(() => SentinelJournal.Read(text)).Message, StringComparison.Ordinal);

    /// <summary>Attempt n is sent at n × 100 ms − 10 ms and answered at n × 100 ms.</summary>
    private static SentinelJournal Journal(params ReadOnlySpan<(int Count, char Outcome)> parts)
    {
        var text = new StringBuilder("planner-sentinel/v1 r1 0 1000000000\n");
        var number = 0;
        foreach (var (count, outcome) in parts)
        {
            for (var one = 0; one < count; one++)
            {
                number++;
                text.Append(CultureInfo.InvariantCulture, $"{number} {(number * 100_000) - 10_000} {number * 100_000} {outcome}\n");
            }
        }
        return SentinelJournal.Read(text.ToString());
    }

    private static DrillMeasurement.Figures Figures(SentinelJournal journal, IEnumerable<long> found) =>
        Assert.IsType<DrillMeasurement.Figures>(DrillArithmetic.Measure(journal, found.ToDictionary(number => number, _ => 1), Stop, Criteria));

    private static IEnumerable<long> AllAcknowledged(SentinelJournal journal) =>
        journal.Attempts.Where(attempt => attempt.Outcome == SentinelOutcome.Acknowledged).Select(attempt => attempt.Number);

    private static IEnumerable<long> Numbers(int first, int count) => Enumerable.Range(first, count).Select(number => (long)number);

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);
}
