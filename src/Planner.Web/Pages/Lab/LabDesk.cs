using Planner.Engine;
using Planner.Engine.Drilling;
using Planner.Engine.Executing;
using Planner.Engine.Laboratories;
using Planner.Model.Drills;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Model.Runs;

namespace Planner.Web.Pages.Lab;

/// <summary>Hands the long verbs to the queue.</summary>
internal sealed class LabDesk(EngineRoom room, LabQueue queue)
{
    /// <summary>The stored estate of the lab, with the @.</summary>
    public const string Estate = "@lab";

    /// <summary>The lab's one system.</summary>
    public const string System = "bank";

    /// <summary>The queue.</summary>
    public LabQueue Queue => queue;

    public bool TryUp(Actor actor) => TryAdd(LabTaskKind.Up, actor, async (news, stop) =>
    {
        var lines = new LabLines(room.Clock, news);
        return AnswerOf(await new LabUp(room).RunAsync(actor, lines, stop));
    });

    public bool TryDown(Actor actor) => TryAdd(LabTaskKind.Down, actor, async (_, stop) => AnswerOf(await new LabDown(room).RunAsync(actor, stop)));

    public bool TryApply(Actor actor) => TryAdd(LabTaskKind.Apply, actor, async (news, stop) =>
        LabAnswer.Of(await new Apply(room).RunAsync(actor, new ApplyRequest(Estate, Synchronous: false, DryRun: false), news, stop)));

    public bool TryDrill(Actor actor, FaultKind fault) => TryAdd(LabTaskKind.Drill, actor, async (news, stop) =>
        AnswerOf(await new RunDrill(room).RunAsync(actor, new DrillRequest(Estate, System, fault), news, stop)));

    public bool TryResume(Actor actor, string run) => TryAdd(LabTaskKind.Resume, actor, async (news, stop) =>
        LabAnswer.Of(await new ResumeRun(room).RunAsync(actor, run, news, stop)));

    /// <summary>What applying would run now.</summary>
    public Task<Outcome<RunResult>> PreviewAsync(Actor actor, CancellationToken cancellation) =>
        new Apply(room).RunAsync(actor, new ApplyRequest(Estate, Synchronous: false, DryRun: true), new LabTask(LabTaskKind.Apply, actor, room.Clock.GetUtcNow(), (_, _) => Task.FromResult(new LabAnswer("", []))), cancellation);

    private static LabAnswer AnswerOf<T>(Outcome<T> outcome)
        where T : class => new("", outcome.Findings);

    private bool TryAdd(LabTaskKind kind, Actor actor, Func<IProgress<RunNews>, CancellationToken, Task<LabAnswer>> work) =>
        queue.TryAdd(new LabTask(kind, actor, room.Clock.GetUtcNow(), work));

    private sealed class LabLines(TimeProvider clock, IProgress<RunNews> news) : IProgress<string>
    {
        public void Report(string value) => news.Report(new RunNews(clock.GetUtcNow(), Estate, value));
    }
}
