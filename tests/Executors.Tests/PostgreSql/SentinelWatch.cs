using Executors.Contract;
using Executors.Drills;
using Executors.PostgreSql;

namespace Executors.Tests.PostgreSql;

/// <summary>A sentinel that writes in the background, as a drill runs it.</summary>
internal sealed class SentinelWatch : IDisposable
{
    private static readonly RestoreCriteria Criteria = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1), 0.2);

    private readonly PostgreSqlSentinel sentinel = new(TimeProvider.System);
    private readonly CancellationTokenSource end = new();
    private readonly SentinelTarget target;
    private readonly SentinelRun run;
    private readonly Task writing;

    private SentinelWatch(SentinelTarget target)
    {
        this.target = target;
        run = new SentinelRun(Guid.NewGuid().ToString("N"), Path.GetTempFileName() + ".sentinel", TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(400));
        writing = sentinel.WriteAsync(target, run, end.Token);
    }

    /// <summary>Returns once it has watched for the healthy time.</summary>
    public static async Task<SentinelWatch> BeginAsync(SentinelTarget target, CancellationToken cancellation)
    {
        var watch = new SentinelWatch(target);
        await watch.UntilAsync(journal => journal.Attempts is [var first, .., var last] && last.Ended - first.Begun > Criteria.Healthy + TimeSpan.FromSeconds(0.2), cancellation);
        return watch;
    }

    /// <summary>Waits for the settle time after the recovery, ends the sentinel and measures.</summary>
    public async Task<DrillMeasurement> MeasureAsync(long stop, CancellationToken cancellation)
    {
        await UntilAsync(journal => DrillArithmetic.Measure(journal, new Dictionary<long, int>(), journal.At(stop), Criteria) is DrillMeasurement.Figures { Interrupted: true, Rto: not null }, cancellation);
        await end.CancelAsync();
        await writing;
        var journal = SentinelJournal.Read(await File.ReadAllTextAsync(run.JournalFile, cancellation));
        return DrillArithmetic.Measure(journal, await sentinel.ReadBackAsync(target, run, cancellation), journal.At(stop), Criteria);
    }

    public void Dispose()
    {
        end.Cancel();
        File.Delete(run.JournalFile);
        end.Dispose();
    }

    private async Task UntilAsync(Func<SentinelJournal, bool> holds, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        while (!File.Exists(run.JournalFile) || !holds(SentinelJournal.Read(await ReadAsync(limit.Token))))
        {
            if (writing.IsCompleted)
                await writing;
            await Task.Delay(TimeSpan.FromMilliseconds(50), limit.Token);
        }
    }

    private async Task<string> ReadAsync(CancellationToken cancellation)
    {
        var text = await File.ReadAllTextAsync(run.JournalFile, cancellation);
        return text.Contains('\n', StringComparison.Ordinal) ? text : SentinelJournal.Header(run.Id, TimeProvider.System, 0) + "\n";
    }
}
