using Executors.Runbooks.Journal;
using Executors.Runbooks.State;
using Planner.Model.Rights;
using Planner.Model.Runbooks;
using Planner.Model.Runs;

namespace Executors.Runbooks.Driving;

/// <summary>
/// Drives one run under a lease. A step begins when the steps it comes after are done and no earlier step on its host is unfinished:
/// hosts work side by side, each in the runbook's order. After a failure or an abort nothing new begins, and what runs is awaited.
/// </summary>
internal sealed class RunDriver(IRunJournal journal, Lease lease, Actor actor, StepDriver steps)
{
    public async Task<RunState> DriveAsync(CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = new Dictionary<string, Task<bool>>(StringComparer.Ordinal);
        try
        {
            return await LoopAsync(running, stop.Token);
        }
        finally
        {
            await stop.CancelAsync();
            // Only on the way out with an exception is anything still running; that exception is the one to report.
            await Task.WhenAll(running.Values.Cast<Task>()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<RunState> LoopAsync(Dictionary<string, Task<bool>> running, CancellationToken cancellation)
    {
        var halted = false;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var state = await ReadAsync(cancellation);
            halted |= state.AbortReason is not null;
            foreach (var step in halted ? [] : Ready(state, running.Keys))
            {
                running.Add(step.Id, steps.DriveAsync(step, state.Steps[step.Id], cancellation));
            }

            if (running.Count == 0)
            {
                return await EndAsync(state, cancellation);
            }

            var ended = await Task.WhenAny(running.Values);
            running.Remove(running.First(pair => pair.Value == ended).Key);
            halted |= !await ended;
        }
    }

    private static List<RunbookStep> Ready(RunState state, IReadOnlyCollection<string> running)
    {
        List<RunbookStep> ready = [];
        var busy = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in state.Runbook.Steps.Where(step => !state.Steps[step.Id].IsDone))
        {
            var waits = state.Steps[step.Id].Phase == StepPhase.Asked || running.Contains(step.Id);
            if (busy.Add(step.Host) && !waits && step.After.All(other => state.Steps[other].IsDone))
            {
                ready.Add(step);
            }
        }

        return ready;
    }

    private async Task<RunState> EndAsync(RunState state, CancellationToken cancellation)
    {
        if (state.End is not { } end)
        {
            return state;
        }

        await journal.AppendAsync(lease, actor, end, cancellation);
        return await ReadAsync(cancellation);
    }

    private async Task<RunState> ReadAsync(CancellationToken cancellation) =>
        RunState.Fold(lease.Run, await journal.ReadAsync(lease.Run, cancellation))
        ?? throw new InvalidOperationException($"Run {lease.Run} has a lease and no journal.");
}
