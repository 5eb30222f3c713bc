using Executors.Runbooks;
using Executors.Runbooks.Journal;
using Planner.Model.Rights;

namespace Planner.Engine.Executing;

/// <summary>A journal that tells of every entry once it is on disk.</summary>
internal sealed class TellingJournal(IRunJournal journal, Action<RunId, RunEvent> told) : IRunJournal
{
    public Task<IReadOnlyList<RunEntry>> ReadAsync(RunId run, CancellationToken cancellation) => journal.ReadAsync(run, cancellation);

    public async Task<bool> BeginAsync(RunId run, Actor actor, RunEvent.Started started, CancellationToken cancellation)
    {
        var begun = await journal.BeginAsync(run, actor, started, cancellation);
        if (begun)
        {
            told(run, started);
        }
        return begun;
    }

    public async Task AppendAsync(Lease lease, Actor actor, RunEvent happened, CancellationToken cancellation)
    {
        await journal.AppendAsync(lease, actor, happened, cancellation);
        told(lease.Run, happened);
    }

    public async Task NoteAsync(RunId run, Actor actor, RunEvent said, CancellationToken cancellation)
    {
        await journal.NoteAsync(run, actor, said, cancellation);
        told(run, said);
    }
}
