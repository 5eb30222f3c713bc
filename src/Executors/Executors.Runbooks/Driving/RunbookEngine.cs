using Executors.Runbooks.Approvals;
using Executors.Runbooks.Binding;
using Executors.Runbooks.Journal;
using Executors.Runbooks.State;
using Planner.Model.Rights;
using Planner.Model.Runs;

namespace Executors.Runbooks.Driving;

/// <summary>The verbs on runs. Rights are checked by the caller; approvals, leases and the target's state here.</summary>
/// <param name="journal">The record of runs.</param>
/// <param name="leases">Who drives which run.</param>
/// <param name="approvals">The record of approvals.</param>
/// <param name="clock">The planner's clock.</param>
public sealed class RunbookEngine(IRunJournal journal, IRunLeases leases, IApprovalRecord approvals, TimeProvider clock)
{
    private static readonly string Holder = $"{Environment.MachineName}/{Environment.ProcessId}";

    /// <summary>Where the run stands; null when there is no such run.</summary>
    public async Task<RunState?> StatusAsync(RunId run, CancellationToken cancellation) =>
        RunState.Fold(run, await journal.ReadAsync(run, cancellation));

    /// <summary>What a run would do and whether it would be allowed; observes, and changes and records nothing.</summary>
    public async Task<DryRun> DryRunAsync(RunRequest request, RunTargets targets, CancellationToken cancellation)
    {
        var findings = RunbookFindings.Of(request.Runbook, targets.Technologies);
        var sha256 = RunbookHash.Of(request.Runbook);
        var admission = await Admission.DecideAsync(request, sha256, targets, approvals, clock, cancellation);
        return new DryRun(request.Runbook, sha256, findings, admission.Approval, findings.Count > 0 ? findings[0].Message : admission.Refusal);
    }

    /// <summary>Makes a run and drives it as far as it goes.</summary>
    /// <param name="run">The new run's id. A run that is there already is refused: a schedule that fires twice starts once.</param>
    /// <param name="request">What to run.</param>
    /// <param name="targets">The targets it was bound to, in the same order.</param>
    /// <param name="actor">Who asks for it.</param>
    /// <param name="cancellation">Stops at once; a step under way stays intended, and resuming looks first.</param>
    public async Task<RunAnswer> StartAsync(RunId run, RunRequest request, RunTargets targets, Actor actor, CancellationToken cancellation)
    {
        var findings = RunbookFindings.Of(request.Runbook, targets.Technologies);
        if (findings.Count > 0)
        {
            return new RunAnswer.Refused(string.Join("; ", findings.Select(finding => $"{finding.Path}: {finding.Message}")), null);
        }

        return await journal.BeginAsync(run, actor, new RunEvent.Started(request, RunbookHash.Of(request.Runbook)), cancellation)
            ? await ResumeAsync(run, targets, actor, cancellation)
            : new RunAnswer.Refused($"run {run} is there already", await StatusAsync(run, cancellation));
    }

    /// <summary>Drives a run that was begun as far as it goes. Steps that an earlier driver began are looked at first.</summary>
    public async Task<RunAnswer> ResumeAsync(RunId run, RunTargets targets, Actor actor, CancellationToken cancellation)
    {
        var state = await StatusAsync(run, cancellation);
        if (state is null or { IsOver: true })
        {
            return NotOpen(run, state);
        }

        var findings = RunbookFindings.Of(state.Runbook, targets.Technologies);
        return findings.Count > 0
            ? new RunAnswer.Refused(string.Join("; ", findings.Select(finding => $"{finding.Path}: {finding.Message}")), state)
            : await UnderLeaseAsync(run, actor, (lease, stop) => DriveAsync(lease, targets, actor, stop), cancellation);
    }

    /// <summary>Ends a run: at once when nobody drives it, else its driver stops before the next step.</summary>
    public async Task<RunAnswer> AbortAsync(RunId run, string reason, Actor actor, CancellationToken cancellation)
    {
        var state = await StatusAsync(run, cancellation);
        if (state is null or { IsOver: true })
        {
            return NotOpen(run, state);
        }

        await journal.NoteAsync(run, actor, new RunEvent.AbortAsked(reason), cancellation);
        var answer = await UnderLeaseAsync(run, actor, (lease, stop) => AbortUndrivenAsync(lease, actor, stop), cancellation);
        return answer is RunAnswer.Held or RunAnswer.LeaseLost ? new RunAnswer.Recorded(await StateOfAsync(run, cancellation)) : answer;
    }

    /// <summary>Records a person's answer to a step that waits. Resume the run afterwards.</summary>
    public async Task<RunAnswer> ConfirmAsync(RunId run, string step, Confirmation answer, Actor actor, CancellationToken cancellation)
    {
        var state = await StatusAsync(run, cancellation);
        if (state is null or { IsOver: true })
        {
            return NotOpen(run, state);
        }

        if (!ApprovalRules.IsPerson(actor.Id))
        {
            return new RunAnswer.Refused($"{actor.Id} is no person: what a host's state is, somebody has to look at", state);
        }

        if (!state.Steps.TryGetValue(step, out var progress) || progress.Phase != StepPhase.Asked)
        {
            var waiting = state.Steps.Where(pair => pair.Value.Phase == StepPhase.Asked).Select(pair => pair.Key).Order(StringComparer.Ordinal).ToList();
            return new RunAnswer.Refused($"step '{step}' does not wait for an answer; waiting: {(waiting.Count == 0 ? "none" : string.Join(", ", waiting))}", state);
        }

        await journal.NoteAsync(run, actor, new RunEvent.Confirmed(step, answer), cancellation);
        return new RunAnswer.Recorded(await StateOfAsync(run, cancellation));
    }

    private static RunAnswer.Refused NotOpen(RunId run, RunState? state) =>
        new(state is null ? $"there is no run {run}" : $"run {run} is over: {state.Phase}", state);

    private async Task<RunAnswer> UnderLeaseAsync(RunId run, Actor actor, Func<Lease, CancellationToken, Task<RunState>> drive, CancellationToken cancellation)
    {
        var answer = await leases.TakeAsync(run, Holder, actor, cancellation);
        if (answer is LeaseAnswer.Held held)
        {
            return new RunAnswer.Held(held.Run, held.Holder, held.Until);
        }

        var lease = ((LeaseAnswer.Taken)answer).Lease;
        try
        {
            return await WhileRenewedAsync(lease, drive, cancellation);
        }
        finally
        {
            // A stopped run is free for the next driver at once; the caller's token may be the reason for stopping.
            await leases.ReleaseAsync(lease, CancellationToken.None);
        }
    }

    /// <summary>Renewing has ended when this returns: a renewal after the release would hold a run that nobody drives.</summary>
    private async Task<RunAnswer> WhileRenewedAsync(Lease lease, Func<Lease, CancellationToken, Task<RunState>> drive, CancellationToken cancellation)
    {
        await using var keeper = new LeaseKeeper(leases, lease, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(keeper.Lost, cancellation);
        try
        {
            return AnswerOf(await drive(lease, stop.Token));
        }
        catch (LeaseLostException e)
        {
            return new RunAnswer.LeaseLost(await StateOfAsync(lease.Run, cancellation), e.Message);
        }
        catch (OperationCanceledException) when (keeper.Lost.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            return new RunAnswer.LeaseLost(await StateOfAsync(lease.Run, cancellation), keeper.Reason);
        }
    }

    private async Task<RunState> DriveAsync(Lease lease, RunTargets targets, Actor actor, CancellationToken cancellation)
    {
        var state = await StateOfAsync(lease.Run, cancellation);
        if (!state.HasBegun && state is { IsOver: false, AbortReason: null })
        {
            var admission = await Admission.DecideAsync(state.Request, state.RunbookSha256, targets, approvals, clock, cancellation);
            await journal.AppendAsync(
                lease, actor, admission.Refusal is { } refusal ? new RunEvent.Refused(refusal) : new RunEvent.Admitted(admission.Approval, admission.ObservedSha256), cancellation);
            state = await StateOfAsync(lease.Run, cancellation);
        }

        return state.IsOver
            ? state
            : await new RunDriver(journal, lease, actor, new StepDriver(journal, lease, actor, targets, clock)).DriveAsync(cancellation);
    }

    private async Task<RunState> AbortUndrivenAsync(Lease lease, Actor actor, CancellationToken cancellation)
    {
        var state = await StateOfAsync(lease.Run, cancellation);
        if (state is { IsOver: false, End: { } end })
        {
            await journal.AppendAsync(lease, actor, end, cancellation);
        }

        return await StateOfAsync(lease.Run, cancellation);
    }

    private async Task<RunState> StateOfAsync(RunId run, CancellationToken cancellation) =>
        await StatusAsync(run, cancellation) ?? throw new InvalidOperationException($"Run {run} has vanished from the journal.");

    private static RunAnswer AnswerOf(RunState state) => state.Phase switch
    {
        RunPhase.Finished => new RunAnswer.Finished(state),
        RunPhase.Waiting => new RunAnswer.Waiting(state),
        RunPhase.Aborted => new RunAnswer.Aborted(state),
        RunPhase.Refused => new RunAnswer.Refused(state.Reason ?? "", state),
        RunPhase.Failed => new RunAnswer.Failed(state),
        _ => throw new InvalidOperationException($"Run {state.Run} was driven and stands at {state.Phase}: no step can begin and none says why."),
    };
}
