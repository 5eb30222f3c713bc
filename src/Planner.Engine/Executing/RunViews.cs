using Executors.Runbooks.Approvals;
using Executors.Runbooks.Journal;
using Executors.Runbooks.State;
using Planner.Model.Runs;
using Planner.Storage.Runs;

namespace Planner.Engine.Executing;

/// <summary>Runs as other rooms see them.</summary>
internal static class RunViews
{
    public static RunOverview Of(RunLine line) => new(line.Run.Value, line.Kind, line.System, line.Scenario, line.Phase, line.RequestedBy)
    {
        RunbookSha256 = line.RunbookSha256,
        StartedAt = line.StartedAt,
        ChangedAt = line.ChangedAt,
        Steps = line.Steps,
        StepsDone = line.StepsDone,
        DrivenBy = line.DrivenBy,
        RaisesAlarm = line.RaisesAlarm,
    };

    /// <param name="state">The run.</param>
    /// <param name="driver">Who drives it now; null for nobody.</param>
    public static RunDetail Of(RunState state, string? driver) => new(
        new RunOverview(state.Run.Value, state.Runbook.Kind, state.Runbook.System, state.Request.Scenario, state.Phase, state.RequestedBy)
        {
            RunbookSha256 = state.RunbookSha256,
            StartedAt = state.StartedAt,
            ChangedAt = state.ChangedAt,
            Steps = state.Steps.Count,
            StepsDone = state.StepsDone,
            DrivenBy = driver,
            RaisesAlarm = state.RaisesAlarm,
        },
        [
            .. from step in state.Runbook.Steps
               let progress = state.Steps[step.Id]
               select new StepDetail(step, progress.Phase, progress.Attempts, progress.Detail, progress.BeganAt, progress.ChangedAt),
        ])
    {
        Approval = state.Approval is null ? null : Words(state.Approval),
        Reason = state.Reason ?? state.AbortReason,
        Estate = state.Request.Context.GetValueOrDefault(BoundRun.EstateKey),
    };

    public static string Words(Approval approval) => approval switch
    {
        Approval.Lab => "a lab: nobody needs to approve",
        Approval.Approved approved => $"approved by {string.Join(" and ", approved.People)} until {approved.Until:yyyy-MM-dd HH:mm}Z",
        Approval.Standing standing => $"standing authorisation {standing.ScopeSha256[..12]} of {string.Join(" and ", standing.People)} until {standing.Until:yyyy-MM-dd HH:mm}Z",
        Approval.BreakGlass glass => $"glass broken by {glass.Person}: {glass.Reason}",
        Approval.Missing missing => $"not approved: {missing.Reason}",
        _ => throw new ArgumentException($"There is no approval {approval.GetType().Name}.", nameof(approval)),
    };

    public static string Words(RunEvent happened) => happened switch
    {
        RunEvent.Started started => $"begun: {started.Request.Runbook.Kind} of {started.Request.Runbook.System}, {started.Request.Runbook.Steps.Count} steps",
        RunEvent.Driven driven => $"driven by {driven.Holder} under epoch {driven.Epoch}",
        RunEvent.Admitted admitted => $"admitted: {Words(admitted.Approval)}",
        RunEvent.Refused refused => $"refused: {refused.Reason}",
        RunEvent.Intended intended => $"{intended.Step}: begins{(intended.Attempt > 1 ? $" (attempt {intended.Attempt})" : "")}",
        RunEvent.Applied applied => $"{applied.Step}: applied. {applied.Evidence}",
        RunEvent.Checked seen => $"{seen.Step}: done. {seen.Evidence}",
        RunEvent.Adopted adopted => $"{adopted.Step}: was done before. {adopted.Evidence}",
        RunEvent.Failed failed => $"{failed.Step}: failed on {failed.Host}: {failed.Reason}. {failed.Remedy}",
        RunEvent.Asked asked => $"{asked.Step}: waits. {asked.Question}",
        RunEvent.Confirmed confirmed => $"{confirmed.Step}: confirmed {(confirmed.Answer.EffectIsThere ? "there" : "absent")}. {confirmed.Answer.Note}",
        RunEvent.AbortAsked asked => $"to be ended: {asked.Reason}",
        RunEvent.Aborted aborted => $"ended: {aborted.Reason}{(aborted.InDoubt.Count > 0 ? $"; in doubt: {string.Join(", ", aborted.InDoubt)}" : "")}",
        RunEvent.Finished => "finished",
        _ => throw new ArgumentException($"There is no event {happened.GetType().Name}.", nameof(happened)),
    };
}
