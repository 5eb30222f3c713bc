using Executors.Drills;
using Executors.Runbooks;
using Executors.Runbooks.Journal;
using Planner.Engine.Executing;
using Planner.Model.Drills;
using Planner.Model.Runbooks;
using Planner.Model.Runs;

namespace Planner.Engine.Drilling;

/// <summary>The runs that one drill makes; marks on the timeline what their steps bring about.</summary>
internal sealed class DrillRuns
{
    private const int Tries = 3;
    private readonly DrillGround ground;
    private readonly DrillMoments timeline;
    private readonly RunDesk desk;
    private readonly Dictionary<string, StepAction> actions = new(StringComparer.Ordinal);
    private readonly Lock turn = new();
    private readonly List<string> made = [];

    public DrillRuns(DrillGround ground, DrillMoments timeline)
    {
        (this.ground, this.timeline) = (ground, timeline);
        desk = new RunDesk(ground.Store, ground.Room.Clock, Hear);
    }

    /// <summary>The runs so far, in order.</summary>
    public IReadOnlyList<string> Made
    {
        get
        {
            lock (turn)
            {
                return [.. made];
            }
        }
    }

    /// <summary>Binds to what is there now and drives it to its end; bound anew when the target changed in between. Null when it finished, or nothing was to be done.</summary>
    public async Task<string?> CarryOutAsync(Func<RunBinder, Situation, CancellationToken, Task<BoundRun>> bind, CancellationToken cancellation)
    {
        var reason = "";
        for (var tries = 0; tries < Tries; tries++)
        {
            var bound = await bind(ground.Binder, ground.Situation, cancellation);
            var result = await desk.StartAsync(bound, ground.Actor, cancellation);
            if (result is RunResult.Driven { Run.Overview: { Phase: RunPhase.Failed } failed })
            {
                result = await desk.ResumeAsync(new RunId(failed.Id), bound.Targets, ground.Actor, cancellation);
            }
            switch (result)
            {
                case RunResult.Nothing or RunResult.Driven { Run.Overview.Phase: RunPhase.Finished }:
                    return null;
                case RunResult.Refused refused:
                    reason = refused.Reason;
                    break;
                case RunResult.Held held:
                    return $"run {held.Run} is driven by {held.Holder}";
                case RunResult.Driven driven:
                    return Failure(driven);
                default:
                    throw new InvalidOperationException($"A start cannot come to {result.GetType().Name}.");
            }
        }
        return reason;
    }

    private static string Failure(RunResult.Driven driven) => driven.Lost ?? string.Join("; ", driven.Run.Steps
        .Where(step => step.Phase is StepPhase.Failed or StepPhase.Asked)
        .Select(step => $"{step.Step.Id}: {step.Detail}")
        .DefaultIfEmpty($"run {driven.Run.Overview.Id} is {driven.Run.Overview.Phase}"));

    private void Hear(RunId run, RunEvent happened)
    {
        lock (turn)
        {
            if (happened is RunEvent.Started started)
            {
                made.Add(run.Value);
                foreach (var step in started.Request.Runbook.Steps)
                {
                    actions[step.Id] = step.Action;
                }
            }
            if (DoneBy(happened) is { } done && PhaseOf(actions.GetValueOrDefault(done)) is { } phase)
            {
                timeline.Mark(phase);
            }
        }
        ground.Tell(run.Value, RunViews.Words(happened));
    }

    private static string? DoneBy(RunEvent happened) => happened switch
    {
        RunEvent.Checked seen => seen.Step,
        RunEvent.Adopted adopted => adopted.Step,
        _ => null,
    };

    private static DrillPhase? PhaseOf(StepAction action) => action switch
    {
        StepAction.Fence => DrillPhase.Fenced,
        StepAction.Promote => DrillPhase.Promoted,
        StepAction.SwitchTraffic => DrillPhase.Switched,
        _ => null,
    };
}
