using Executors.Runbooks.State;
using Planner.Engine.Drilling;
using Planner.Engine.Laboratories;
using Planner.Engine.Rights;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Model.Runs;
using Planner.Storage;

namespace Planner.Engine.Executing;

/// <summary>Takes up a run whose driver died or stopped: what was begun is looked at first, and nothing takes effect twice.</summary>
public sealed class ResumeRun(EngineRoom room)
{
    /// <summary>Drives the run as far as it goes. Held by a process of this machine that is gone, its lease is waited for.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="run">The run; null for the newest that is not over.</param>
    /// <param name="news">Hears of every entry of the journal.</param>
    /// <param name="cancellation">Stops at once; resuming again looks first.</param>
    /// <returns>What it came to; RUN001 when there is no such run, RUN002 when its lab is gone.</returns>
    public async Task<Outcome<RunResult>> RunAsync(Actor actor, string? run, IProgress<RunNews> news, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(news);
        if (RightsCheck.Refusal(actor, Role.Operator) is { } refusal)
        {
            return Outcome<RunResult>.Refused([refusal]);
        }
        using var store = await room.OpenStoreAsync(cancellation);
        var desk = new RunDesk(store, room.Clock, RunDesk.TellTo(news, room.Clock));
        var found = await FindRun.InAsync(desk, run, cancellation);
        if (found.Value is not { } state)
        {
            return Outcome<RunResult>.Refused(found.Findings);
        }
        var opened = await OpenLab.OpenAsync(room, cancellation);
        if (opened.Value is null)
        {
            return Outcome<RunResult>.Refused(opened.Findings);
        }
        using var lab = opened.Value;
        if (state.Request.Context.GetValueOrDefault(BoundRun.LabKey) != lab.Lab.State.Id)
        {
            return Outcome<RunResult>.Refused([new Finding("RUN002", $"Run {state.Run} belongs to another lab than the one that is up.") { Hint = $"planner abort {state.Run}" }]);
        }
        return Outcome<RunResult>.Of(await DriveAsync(store, desk, lab, state, actor, news, cancellation));
    }

    private async Task<RunResult> DriveAsync(Store store, RunDesk desk, OpenLab lab, RunState state, Actor actor, IProgress<RunNews> news, CancellationToken cancellation)
    {
        var aim = LabAim.Read(state.Request.Context);
        var result = await desk.ResumeAsync(state.Run, lab.Targets(aim), actor, cancellation);
        if (result is RunResult.Held held && Holders.IsGone(held.Holder))
        {
            news.Report(new RunNews(room.Clock.GetUtcNow(), held.Run, $"{held.Holder} is gone; its lease ends {held.Until:HH:mm:ss}Z"));
            var rest = held.Until - room.Clock.GetUtcNow();
            await Task.Delay(rest > TimeSpan.Zero ? rest : TimeSpan.Zero, room.Clock, cancellation);
            result = await desk.ResumeAsync(state.Run, lab.Targets(aim), actor, cancellation);
        }
        if (result is RunResult.Driven)
        {
            await new OverlayRecord(room, store, actor).ObservedAsync(await lab.Database.ObserveAsync(lab.DatabaseTarget(aim), cancellation), cancellation);
            await CloseDrillsAsync(store, state.Runbook.System, actor, cancellation);
        }
        return result;
    }

    /// <summary>A drill that lost its driver gives no figure; the run that it made was finished here.</summary>
    private async Task CloseDrillsAsync(Store store, string system, Actor actor, CancellationToken cancellation)
    {
        using var turn = DrillLock.Take(room, system);
        if (turn is not null)
        {
            await new DrillDiary(store, actor).CloseInterruptedAsync(system, room.Clock.GetUtcNow(), cancellation);
        }
    }
}
