using System.Collections.Immutable;
using Executors.Runbooks.Journal;
using Planner.Model.Runs;

namespace Executors.Runbooks.State;

/// <summary>One step of the fold.</summary>
internal static class RunFold
{
    public static RunState Next(RunId run, RunState? before, RunEntry entry) => (before, entry.Event) switch
    {
        (null, RunEvent.Started started) => Begin(run, entry, started),
        (null, _) => throw new BrokenRunException(run, entry.Sequence, "a run begins with 'started'"),
        (_, RunEvent.Started) => throw new BrokenRunException(run, entry.Sequence, "a run is started once"),
        // People may speak while the driver ends the run: what they said late is kept in the ledger and changes nothing.
        ({ IsOver: true }, RunEvent.AbortAsked or RunEvent.Confirmed or RunEvent.Driven) => before,
        ({ IsOver: true }, _) => throw new BrokenRunException(run, entry.Sequence, $"the run was {before.Phase} before"),
        _ => Happen(before, entry) with { ChangedAt = entry.Time },
    };

    private static RunState Begin(RunId run, RunEntry entry, RunEvent.Started started) => new()
    {
        Run = run,
        Request = started.Request,
        RunbookSha256 = started.RunbookSha256,
        RequestedBy = entry.Actor,
        StartedAt = entry.Time,
        ChangedAt = entry.Time,
        Steps = started.Request.Runbook.Steps.ToImmutableDictionary(step => step.Id, _ => StepProgress.Untouched, StringComparer.Ordinal),
    };

    private static RunState Happen(RunState state, RunEntry entry) => entry.Event switch
    {
        RunEvent.Driven driven => state with { Driver = driven.Holder, Epoch = driven.Epoch },
        RunEvent.Admitted admitted => state with { Approval = admitted.Approval },
        RunEvent.Refused refused => state with { Phase = RunPhase.Refused, Reason = refused.Reason },
        RunEvent.AbortAsked asked => state with { AbortReason = asked.Reason },
        RunEvent.Aborted aborted => state with { Phase = RunPhase.Aborted, Reason = aborted.Reason },
        RunEvent.Finished => state.Steps.Values.All(step => step.IsDone)
            ? state with { Phase = RunPhase.Finished }
            : throw new BrokenRunException(state.Run, entry.Sequence, "it is finished, but not every step is done"),
        RunEvent.Confirmed confirmed => Answer(state, entry, confirmed),
        _ => Step(state, entry),
    };

    private static RunState Step(RunState state, RunEntry entry) => entry.Event switch
    {
        RunEvent.Intended intended => Change(state, entry, intended.Step, step => step.With(StepPhase.Intended, null, entry.Time) with { Attempts = intended.Attempt }),
        RunEvent.Applied applied => Change(state, entry, applied.Step, step => step.With(StepPhase.Applied, applied.Evidence, entry.Time)),
        RunEvent.Checked seen => Change(state, entry, seen.Step, step => step.With(StepPhase.Checked, seen.Evidence, entry.Time)),
        RunEvent.Adopted adopted => Change(state, entry, adopted.Step, step => step.With(StepPhase.Adopted, adopted.Evidence, entry.Time)),
        RunEvent.Failed failed => Change(state, entry, failed.Step, step => step.With(StepPhase.Failed, $"{failed.Host}: {failed.Reason}; {failed.Remedy}", entry.Time)),
        RunEvent.Asked asked => Change(state, entry, asked.Step, step => step.With(StepPhase.Asked, asked.Question, entry.Time)),
        _ => throw new BrokenRunException(state.Run, entry.Sequence, $"'{entry.Event.GetType().Name}' cannot stand here"),
    };

    /// <summary>An answer to a step that no longer waits came too late and changes nothing: of two people who answer, the first decides.</summary>
    private static RunState Answer(RunState state, RunEntry entry, RunEvent.Confirmed confirmed) =>
        state.Steps.TryGetValue(confirmed.Step, out var step) && step.Phase == StepPhase.Asked
            ? Change(state, entry, confirmed.Step, waiting => waiting.With(
                confirmed.Answer.EffectIsThere ? StepPhase.Confirmed : StepPhase.ConfirmedAbsent,
                $"{entry.Actor}: {confirmed.Answer.Note} (evidence {confirmed.Answer.EvidenceSha256})",
                entry.Time))
            : state;

    private static RunState Change(RunState state, RunEntry entry, string id, Func<StepProgress, StepProgress> change)
    {
        if (!state.Steps.TryGetValue(id, out var step))
        {
            throw new BrokenRunException(state.Run, entry.Sequence, $"the runbook has no step '{id}'");
        }

        if (step.IsDone)
        {
            throw new BrokenRunException(state.Run, entry.Sequence, $"step '{id}' was done before");
        }

        var steps = state.Steps.SetItem(id, change(step));
        return state with { Steps = steps, Phase = PhaseOf(steps) };
    }

    private static RunPhase PhaseOf(ImmutableDictionary<string, StepProgress> steps) =>
        steps.Values.Any(step => step.Phase == StepPhase.Failed) ? RunPhase.Failed
        : steps.Values.Any(step => step.Phase == StepPhase.Asked) ? RunPhase.Waiting
        : RunPhase.Running;
}
