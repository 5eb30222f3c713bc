using System.Text;
using Executors.Runbooks;
using Executors.Runbooks.Driving;
using Executors.Runbooks.Journal;
using Executors.Runbooks.State;
using Planner.Documents.Canonical;
using Planner.Model.Rights;
using Planner.Model.Runbooks;
using Planner.Model.Runs;
using Planner.Storage;
using Planner.Storage.Documents;

namespace Planner.Engine.Executing;

/// <summary>Starts and resumes runs for the verbs, and turns the engine's answers into theirs.</summary>
/// <param name="store">Where runs are recorded.</param>
/// <param name="clock">The planner's clock.</param>
/// <param name="told">Hears of every entry once it is on disk.</param>
internal sealed class RunDesk(Store store, TimeProvider clock, Action<RunId, RunEvent> told)
{
    private const int Recent = 50;

    public RunbookEngine Engine { get; } = new(new TellingJournal(store.Runs, told), store.Leases, store.Approvals, clock);

    /// <summary>Tells a watcher in words.</summary>
    public static Action<RunId, RunEvent> TellTo(IProgress<RunNews> news, TimeProvider clock) =>
        (run, happened) => news.Report(new RunNews(clock.GetUtcNow(), run.Value, RunViews.Words(happened)));

    /// <summary>What would run, and whether it may; changes and records nothing.</summary>
    public async Task<RunResult> TryAsync(BoundRun bound, CancellationToken cancellation)
    {
        if (Obstacle(bound.Request.Runbook) is { } obstacle)
        {
            return obstacle;
        }
        var dry = await Engine.DryRunAsync(bound.Request, bound.Targets, cancellation);
        return new RunResult.WouldRun(dry.Runbook, dry.RunbookSha256, RunViews.Words(dry.Approval), dry.Refusal);
    }

    /// <summary>Makes a run and drives it as far as it goes. Its runbook is stored first, so that who approves can read it.</summary>
    public async Task<RunResult> StartAsync(BoundRun bound, Actor actor, CancellationToken cancellation)
    {
        var runbook = bound.Request.Runbook;
        if (Obstacle(runbook) is { } obstacle)
        {
            return obstacle;
        }
        if (await HolderAsync(runbook.System, cancellation) is { } held)
        {
            return held;
        }
        await store.Documents.SaveAsync(actor, DocumentKind.Runbook, Encoding.UTF8.GetBytes(CanonicalJson.Write(EventJson.Write(runbook))), cancellation);
        var run = RunId.New(clock);
        var answer = await Engine.StartAsync(run, bound.Request, bound.Targets, actor, cancellation);
        if (answer is RunAnswer.Held)
        {
            // Nobody must find it later and carry it out: it was refused.
            await Engine.AbortAsync(run, "another run of the system was driven at that time", actor, cancellation);
        }
        return ResultOf(answer);
    }

    public async Task<RunResult> ResumeAsync(RunId run, RunTargets targets, Actor actor, CancellationToken cancellation) =>
        ResultOf(await Engine.ResumeAsync(run, targets, actor, cancellation));

    /// <summary>The newest run that is not over; null when all are.</summary>
    public async Task<RunId?> NewestOpenAsync(CancellationToken cancellation)
    {
        var open = (await store.Runs.ListAsync(Recent, cancellation)).Where(line => line.Phase is not (RunPhase.Finished or RunPhase.Aborted or RunPhase.Refused)).ToList();
        return open.Count == 0 ? null : open[0].Run;
    }

    public static RunResult ResultOf(RunAnswer answer) => answer switch
    {
        RunAnswer.Finished finished => Driven(finished.State),
        RunAnswer.Waiting waiting => Driven(waiting.State),
        RunAnswer.Failed failed => Driven(failed.State),
        RunAnswer.Aborted aborted => Driven(aborted.State),
        RunAnswer.LeaseLost lost => new RunResult.Driven(RunViews.Of(lost.State, null), lost.Reason),
        RunAnswer.Recorded recorded => new RunResult.Recorded(RunViews.Of(recorded.State, null)),
        RunAnswer.Refused refused => new RunResult.Refused(refused.Reason, refused.State?.RunbookSha256),
        RunAnswer.Held held => new RunResult.Held(held.Run.Value, held.Holder, held.Until),
        _ => throw new ArgumentException($"There is no answer {answer.GetType().Name}.", nameof(answer)),
    };

    /// <summary>Who drives a run of the system now; null when nobody does.</summary>
    private async Task<RunResult.Held?> HolderAsync(string system, CancellationToken cancellation)
    {
        var driven = (await store.Runs.ListAsync(Recent, cancellation)).FirstOrDefault(line => line.System == system && line.DrivenBy is not null);
        return driven is null ? null : new RunResult.Held(driven.Run.Value, driven.DrivenBy!, clock.GetUtcNow() + IRunLeases.Term);
    }

    private static RunResult.Driven Driven(RunState state) => new(RunViews.Of(state, null), null);

    private static RunResult? Obstacle(Runbook runbook)
    {
        if (runbook.Steps.Count == 0)
        {
            return new RunResult.Nothing("everything is as wanted");
        }
        var manual = runbook.Steps.Where(step => step.Action == StepAction.Manual).ToList();
        return manual.Count == 0 ? null : new RunResult.Refused(string.Join("; ", manual.Select(step => step.Summary)), null);
    }
}
