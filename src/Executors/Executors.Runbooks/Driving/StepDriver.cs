using Executors.Contract;
using Executors.Runbooks.Journal;
using Executors.Runbooks.State;
using Planner.Model.Rights;
using Planner.Model.Runbooks;
using Planner.Model.Runs;

namespace Executors.Runbooks.Driving;

/// <summary>Carries out single steps under a lease: intended → applied → checked, and looks first where an earlier attempt was begun.</summary>
internal sealed class StepDriver(IRunJournal journal, Lease lease, Actor actor, RunTargets targets, TimeProvider clock)
{
    /// <summary>True when the step's effect is there afterwards, or it waits for a person; false when it failed.</summary>
    /// <exception cref="LeaseLostException">Another driver took the run.</exception>
    public async Task<bool> DriveAsync(RunbookStep step, StepProgress progress, CancellationToken cancellation)
    {
        // The first await gives the caller its thread back: steps on different hosts run side by side.
        await Task.Yield();
        if (step.Action == StepAction.Manual)
        {
            return await AskForWorkAsync(step, progress, cancellation);
        }

        using var limit = new CancellationTokenSource(step.Limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return progress.Phase is StepPhase.Pending or StepPhase.ConfirmedAbsent
                ? await CarryOutAsync(step, progress.Attempts + 1, either.Token, cancellation)
                : await ResumeAsync(step, progress, either.Token, cancellation);
        }
        catch (HostUnreachableException e)
        {
            return await FailAsync(step, e.Host, e.Message, "make the host reachable and resume; resuming looks first what is there", cancellation);
        }
        catch (StaleEpochException e)
        {
            throw new LeaseLostException(lease, e.Message, e);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            return await FailAsync(step, step.Host, $"it took longer than its limit of {step.Limit}", "find out why, and resume; resuming looks first what is there", cancellation);
        }
    }

    private async Task<bool> CarryOutAsync(RunbookStep step, int attempt, CancellationToken limited, CancellationToken cancellation)
    {
        await WriteAsync(new RunEvent.Intended(step.Id, attempt), cancellation);
        var (executor, target) = targets.For(step);
        switch (await executor.ApplyAsync(target, step, lease.Epoch, limited))
        {
            case StepOutcome.Failed failed:
                return await FailAsync(step, failed.Host, failed.Reason, failed.Remedy, cancellation);
            case StepOutcome.Applied applied:
                await WriteAsync(new RunEvent.Applied(step.Id, applied.Evidence), cancellation);
                break;
        }

        return await executor.CheckAsync(target, step, limited) switch
        {
            StepState.Done done => await WriteAsync(new RunEvent.Checked(step.Id, done.Evidence), cancellation),
            StepState.Unclear unclear when step.WhenUnclear != WhenUnclear.Repeatable => await AskAsync(step, unclear.Reason, cancellation),
            StepState.Unclear unclear => await FailAsync(step, step.Host, $"its effect is unclear after it was applied: {unclear.Reason}", "look at the host, and resume", cancellation),
            StepState.Absent absent => await FailAsync(step, step.Host, $"it was applied and its effect is not there: {absent.Reason}", "look at the host, and resume", cancellation),
            var other => throw new InvalidOperationException($"A check cannot answer {other}."),
        };
    }

    private async Task<bool> ResumeAsync(RunbookStep step, StepProgress progress, CancellationToken limited, CancellationToken cancellation)
    {
        var (executor, target) = targets.For(step);
        return await executor.CheckAsync(target, step, limited) switch
        {
            StepState.Done done => await WriteAsync(new RunEvent.Adopted(step.Id, done.Evidence), cancellation),
            StepState.Absent => await CarryOutAsync(step, progress.Attempts + 1, limited, cancellation),
            StepState.Unclear when step.WhenUnclear == WhenUnclear.Repeatable => await CarryOutAsync(step, progress.Attempts + 1, limited, cancellation),
            StepState.Unclear unclear => await AskAsync(step, unclear.Reason, cancellation),
            var other => throw new InvalidOperationException($"A check cannot answer {other}."),
        };
    }

    private async Task<bool> AskForWorkAsync(RunbookStep step, StepProgress progress, CancellationToken cancellation)
    {
        await WriteAsync(new RunEvent.Intended(step.Id, progress.Attempts + 1), cancellation);
        return await WriteAsync(new RunEvent.Asked(step.Id, $"{step.Summary}. Confirm with evidence when it is done."), cancellation);
    }

    private Task<bool> AskAsync(RunbookStep step, string reason, CancellationToken cancellation) => WriteAsync(
        new RunEvent.Asked(step.Id, step.WhenUnclear == WhenUnclear.UndoFirst
            ? $"Step '{step.Id}' was begun on {step.Host} and its effect is unclear: {reason}. It would have to be undone first, and '{step.Technology}' cannot undo it: undo it by hand and confirm that it is absent, or confirm that it is there."
            : $"Step '{step.Id}' was begun on {step.Host} and its effect is unclear: {reason}. Find out whether it is there, wholly or not at all, and confirm."),
        cancellation);

    private async Task<bool> FailAsync(RunbookStep step, string host, string reason, string remedy, CancellationToken cancellation) =>
        !await WriteAsync(new RunEvent.Failed(step.Id, host, reason, remedy), cancellation);

    private async Task<bool> WriteAsync(RunEvent happened, CancellationToken cancellation)
    {
        await journal.AppendAsync(lease, actor, happened, cancellation);
        return true;
    }
}
