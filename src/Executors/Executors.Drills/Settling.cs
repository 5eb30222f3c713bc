using Executors.Contract;

namespace Executors.Drills;

/// <summary>When a service that came back can be called restored.</summary>
internal static class Settling
{
    /// <summary>The first acknowledgement after which, for the settle time, no attempt begins that fails and enough are acknowledged; null when the journal shows none.</summary>
    /// <param name="recovery">From the first failed attempt on.</param>
    /// <param name="settle">How long it has to hold.</param>
    /// <param name="enough">Acknowledgements in that time.</param>
    public static TimeSpan? Of(IReadOnlyList<SentinelAttempt> recovery, TimeSpan settle, double enough)
    {
        for (var at = 0; at < recovery.Count;)
        {
            var end = at;
            while (end < recovery.Count && recovery[end].Outcome == SentinelOutcome.Acknowledged)
                end++;
            var heldUntil = end < recovery.Count ? recovery[end].Begun : recovery[^1].Ended;
            if (InStreak([.. recovery.Skip(at).Take(end - at).Select(attempt => attempt.Ended)], heldUntil, settle, enough) is { } restored)
                return restored;
            at = end + 1;
        }
        return null;
    }

    private static TimeSpan? InStreak(IReadOnlyList<TimeSpan> acknowledged, TimeSpan heldUntil, TimeSpan settle, double enough)
    {
        var beyond = 0;
        for (var from = 0; from < acknowledged.Count && acknowledged[from] + settle <= heldUntil; from++)
        {
            while (beyond < acknowledged.Count && acknowledged[beyond] <= acknowledged[from] + settle)
                beyond++;
            if (beyond - from >= enough)
                return acknowledged[from];
        }
        return null;
    }
}
