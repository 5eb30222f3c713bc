using Executors.Runbooks;
using Executors.Runbooks.Journal;
using Planner.Model.Rights;

namespace Executors.CrashHost;

/// <summary>A journal with a point before and after each write.</summary>
internal sealed class KillingJournal(IRunJournal journal, KillSwitch kill) : IRunJournal
{
    public Task<IReadOnlyList<RunEntry>> ReadAsync(RunId run, CancellationToken cancellation) => journal.ReadAsync(run, cancellation);

    public async Task<bool> BeginAsync(RunId run, Actor actor, RunEvent.Started started, CancellationToken cancellation)
    {
        kill.Point();
        var begun = await journal.BeginAsync(run, actor, started, cancellation);
        kill.Point();
        return begun;
    }

    public async Task AppendAsync(Lease lease, Actor actor, RunEvent happened, CancellationToken cancellation)
    {
        kill.Point();
        await journal.AppendAsync(lease, actor, happened, cancellation);
        kill.Point();
    }

    public Task NoteAsync(RunId run, Actor actor, RunEvent said, CancellationToken cancellation) => journal.NoteAsync(run, actor, said, cancellation);
}
