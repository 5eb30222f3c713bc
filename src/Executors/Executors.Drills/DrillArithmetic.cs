using Executors.Contract;

namespace Executors.Drills;

/// <summary>From a sentinel's journal and what was read back to the figures of a drill; pure.</summary>
public static class DrillArithmetic
{
    /// <summary>Measures one member.</summary>
    /// <param name="journal">What the sentinel saw.</param>
    /// <param name="found">How often each number was read back after the recovery.</param>
    /// <param name="stop">When the fault was set off, on the journal's clock; taken just before, so that no figure is too short.</param>
    /// <param name="criteria">What has to be seen.</param>
    public static DrillMeasurement Measure(SentinelJournal journal, IReadOnlyDictionary<long, int> found, TimeSpan stop, RestoreCriteria criteria)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(criteria);
        var before = journal.Attempts.Where(attempt => attempt.Ended <= stop && attempt.Ended > stop - criteria.Healthy).ToList();
        if (Unhealthy(journal, before, stop, criteria) is { } reason)
            return new DrillMeasurement.Nothing(reason);

        var after = journal.Attempts.Where(attempt => attempt.Ended > stop).ToList();
        if (after.Count == 0)
            return new DrillMeasurement.Nothing("the sentinel's journal ends before the stop");
        // The fault takes a moment to bite: what was acknowledged until then is not the recovery.
        var bite = after.FindIndex(attempt => attempt.Outcome != SentinelOutcome.Acknowledged);
        var biteNumber = bite < 0 ? long.MaxValue : after[bite].Number;
        var data = Data(journal, found, stop, biteNumber);
        if (bite < 0)
            return new DrillMeasurement.Figures(TimeSpan.Zero, TimeSpan.Zero, false, Resolution(before), data);
        var recovery = after[bite..];
        var enough = before.Count / criteria.Healthy.TotalSeconds * criteria.CapacityShare * criteria.Settle.TotalSeconds;
        return new DrillMeasurement.Figures(Settling.Of(recovery, criteria.Settle, enough) - stop, FirstAcknowledged(recovery) - stop, true, Resolution(before), data);
    }

    private static string? Unhealthy(SentinelJournal journal, List<SentinelAttempt> before, TimeSpan stop, RestoreCriteria criteria)
    {
        if (journal.Attempts.Count == 0 || journal.Attempts[0].Begun > stop - criteria.Healthy)
            return $"the sentinel watched for less than {criteria.Healthy.TotalSeconds:0.#} s before the stop";
        if (before.Count < 2)
            return "the sentinel was silent before the stop";
        var failures = before.Count(attempt => attempt.Outcome != SentinelOutcome.Acknowledged);
        return failures > 0 ? $"{failures} of {before.Count} writes failed in the {criteria.Healthy.TotalSeconds:0.#} s before the stop" : null;
    }

    private static TimeSpan Resolution(List<SentinelAttempt> before) => before.Zip(before.Skip(1), (one, next) => next.Ended - one.Ended).Max();

    private static TimeSpan? FirstAcknowledged(List<SentinelAttempt> recovery) =>
        recovery.Where(attempt => attempt.Outcome == SentinelOutcome.Acknowledged).Select(attempt => (TimeSpan?)attempt.Ended).FirstOrDefault();

    private static DataFindings Data(SentinelJournal journal, IReadOnlyDictionary<long, int> found, TimeSpan stop, long bite)
    {
        var byOutcome = journal.Attempts.ToLookup(attempt => attempt.Outcome);
        var acknowledged = byOutcome[SentinelOutcome.Acknowledged].ToList();
        var before = acknowledged.Where(attempt => attempt.Number < bite).ToList();
        var lost = before.Where(attempt => !found.ContainsKey(attempt.Number)).ToList();
        var lastSurvivor = before.Where(attempt => found.ContainsKey(attempt.Number)).Select(attempt => attempt.Number).LastOrDefault();
        var inDoubt = byOutcome[SentinelOutcome.InDoubt].Select(attempt => attempt.Number).ToHashSet();
        var accounted = acknowledged.Select(attempt => attempt.Number).Concat(inDoubt).ToHashSet();
        return new DataFindings(
            acknowledged.Count,
            lost.Count,
            lost.Count == 0 ? TimeSpan.Zero : Later(stop, before[^1].Ended) - lost[0].Ended,
            lost.Count(attempt => attempt.Number < lastSurvivor),
            acknowledged.Count(attempt => attempt.Number > bite && !found.ContainsKey(attempt.Number)),
            inDoubt.Count,
            inDoubt.Count(found.ContainsKey),
            found.Count(record => record.Value > 1),
            found.Keys.Count(number => !accounted.Contains(number)));
    }

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
