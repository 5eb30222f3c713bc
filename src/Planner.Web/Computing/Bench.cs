namespace Planner.Web.Computing;

/// <summary>
/// Where a circuit computes: one computation at a time, away from the pages, which only look at it. It goes on when a page is left, its answer waits
/// for the page to come back, and it ends with the circuit.
/// </summary>
internal sealed partial class Bench(TimeProvider clock, ILogger<Bench> log) : IDisposable
{
    private const int Most = 6;
    private readonly Lock gate = new();
    private readonly List<Computation> kept = [];
    private CancellationTokenSource? calledOff;
    private bool closed;

    /// <summary>Something is new; raised on any thread.</summary>
    public event Action? Changed;

    /// <summary>What runs; null when nothing does.</summary>
    public Computation? Running
    {
        get
        {
            lock (gate)
            {
                return kept.Find(one => one.Ending is null);
            }
        }
    }

    /// <summary>Ends with what was started last, and never fails.</summary>
    public Task Latest { get; private set; } = Task.CompletedTask;

    /// <summary>The latest computation of a key; null when there is none.</summary>
    public Computation? Of(string key)
    {
        lock (gate)
        {
            return kept.Find(one => one.Key == key);
        }
    }

    /// <summary>Starts a computation.</summary>
    /// <param name="key">What it is about; an earlier one is forgotten.</param>
    /// <param name="limit">After this it is stopped.</param>
    /// <param name="work">Computes the answer; told of each step that is done.</param>
    /// <returns>False when another one runs, or the circuit has ended.</returns>
    public bool Start(string key, TimeSpan limit, Func<IProgress<string>, CancellationToken, Task<object>> work)
    {
        CancellationTokenSource stop;
        lock (gate)
        {
            if (closed || calledOff is not null)
            {
                return false;
            }

            kept.RemoveAll(one => one.Key == key);
            kept.Insert(0, new Computation(key, clock.GetUtcNow(), limit));
            kept.RemoveRange(Math.Min(Most, kept.Count), Math.Max(0, kept.Count - Most));
            stop = calledOff = new CancellationTokenSource();
        }

        Changed?.Invoke();
        Latest = Task.Run(() => ComputeAsync(key, limit, work, stop), CancellationToken.None);
        return true;
    }

    /// <summary>Calls off what runs.</summary>
    public void CallOff()
    {
        lock (gate)
        {
            calledOff?.Cancel();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
        {
            closed = true;
            calledOff?.Cancel();
        }
    }

    private async Task ComputeAsync(string key, TimeSpan limit, Func<IProgress<string>, CancellationToken, Task<object>> work, CancellationTokenSource stop)
    {
        using var late = new CancellationTokenSource(limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop.Token, late.Token);
        var (ending, answer) = (Ending.Finished, (object?)null);
        try
        {
            answer = await work(new Steps(() => Change(key, one => one with { Done = one.Done + 1 })), either.Token);
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            ending = stop.IsCancellationRequested ? Ending.CalledOff : Ending.OutOfTime;
        }
        catch (Exception error)
        {
            ending = Ending.Failed;
            Broken(error, key);
        }

        lock (gate)
        {
            calledOff = null;
            stop.Dispose();
        }

        Change(key, one => one with { Ending = ending, Took = clock.GetUtcNow() - one.StartedAt, Answer = answer });
    }

    private void Change(string key, Func<Computation, Computation> change)
    {
        lock (gate)
        {
            var index = kept.FindIndex(one => one.Key == key && one.Ending is null);
            if (index >= 0)
            {
                kept[index] = change(kept[index]);
            }
        }

        Changed?.Invoke();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The computation {Key} failed.")]
    private partial void Broken(Exception error, string key);

    private sealed class Steps(Action done) : IProgress<string>
    {
        public void Report(string value) => done();
    }
}
