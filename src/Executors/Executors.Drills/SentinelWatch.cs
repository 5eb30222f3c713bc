using Executors.Contract;
using Planner.Model.Drills;

namespace Executors.Drills;

/// <summary>A sentinel that writes in the background, and what its journal shows meanwhile.</summary>
internal sealed class SentinelWatch : IAsyncDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan HealthyLimit = TimeSpan.FromSeconds(30);
    private readonly CancellationTokenSource end = new();
    private readonly ISentinel sentinel;
    private readonly DrillOrder order;
    private readonly TimeProvider clock;
    private readonly Task writing;

    public SentinelWatch(ISentinel sentinel, DrillOrder order, TimeProvider clock)
    {
        (this.sentinel, this.order, this.clock) = (sentinel, order, clock);
        writing = sentinel.WriteAsync(order.Service, order.Run, end.Token);
    }

    public static RestoreCriteria CriteriaOf(DrillSettings settings) => new(settings.Healthy, settings.Settle, settings.CapacityShare);

    /// <summary>Waits until it has watched long enough without a failure. Null when it has; else why there is no go.</summary>
    public async Task<string?> UntilHealthyAsync(CancellationToken cancellation)
    {
        var begun = clock.GetTimestamp();
        while (true)
        {
            if (writing.IsCompleted)
            {
                return $"the sentinel is not healthy: {writing.Exception?.InnerException?.Message ?? "it ended by itself"}";
            }
            var reason = Unhealthy(await JournalAsync(cancellation));
            if (reason is null)
            {
                return null;
            }
            if (clock.GetElapsedTime(begun) > order.Settings.Healthy + HealthyLimit)
            {
                return $"the sentinel is not healthy before the fault: {reason}";
            }
            await Task.Delay(Look, clock, cancellation);
        }
    }

    /// <summary>Waits until the service counts as restored; false when the patience ends before.</summary>
    public async Task<bool> UntilRestoredAsync(long stop, CancellationToken cancellation)
    {
        var nothingFound = new Dictionary<long, int>();
        while (clock.GetElapsedTime(stop) < order.Settings.Patience && !writing.IsCompleted)
        {
            if (await JournalAsync(cancellation) is { } journal
                && DrillArithmetic.Measure(journal, nothingFound, journal.At(stop), CriteriaOf(order.Settings)) is DrillMeasurement.Figures { Interrupted: true, Rto: not null })
            {
                return true;
            }
            await Task.Delay(Look, clock, cancellation);
        }
        return false;
    }

    /// <summary>Ends the writing and hands over the whole journal.</summary>
    public async Task<string> EndAsync(CancellationToken cancellation)
    {
        await end.CancelAsync();
        await writing;
        return await File.ReadAllTextAsync(order.Run.JournalFile, cancellation);
    }

    public Task<IReadOnlyDictionary<long, int>> ReadBackAsync(CancellationToken cancellation) => sentinel.ReadBackAsync(order.Service, order.Run, cancellation);

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        // What stopped it early has been reported by then.
        await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        end.Dispose();
    }

    private string? Unhealthy(SentinelJournal? journal)
    {
        if (journal is null || journal.Attempts.Count == 0)
        {
            return "it has written nothing yet";
        }
        var now = journal.Attempts[^1].Ended;
        var from = now - order.Settings.Healthy;
        if (journal.Attempts[0].Begun > from - Look)
        {
            return $"it has watched for {(now - journal.Attempts[0].Begun).TotalSeconds:0.0} s";
        }
        var failed = journal.Attempts.Count(attempt => attempt.Ended > from && attempt.Outcome != SentinelOutcome.Acknowledged);
        return failed == 0 ? null : $"{failed} writes failed in the last {order.Settings.Healthy.TotalSeconds:0.#} s";
    }

    /// <summary>What is on disk now; null before the first whole line.</summary>
    private async Task<SentinelJournal?> JournalAsync(CancellationToken cancellation)
    {
        if (!File.Exists(order.Run.JournalFile))
        {
            return null;
        }
        var text = await File.ReadAllTextAsync(order.Run.JournalFile, cancellation);
        return text.Contains('\n', StringComparison.Ordinal) ? SentinelJournal.Read(text) : null;
    }
}
