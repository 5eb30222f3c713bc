using Planner.Model.Rights;

namespace Executors.Runbooks.Journal;

/// <summary>The record of runs. An entry that was appended is on disk when the call returns, and is never changed.</summary>
public interface IRunJournal
{
    /// <summary>The run's entries in order; empty when there is no such run.</summary>
    Task<IReadOnlyList<RunEntry>> ReadAsync(RunId run, CancellationToken cancellation);

    /// <summary>Makes a run. False when it is there already, and then nothing is written.</summary>
    Task<bool> BeginAsync(RunId run, Actor actor, RunEvent.Started started, CancellationToken cancellation);

    /// <summary>Appends what its driver did. Whether the lease still holds is decided together with the writing; it is prolonged by it.</summary>
    /// <exception cref="LeaseLostException">Another driver took the run; nothing was written.</exception>
    Task AppendAsync(Lease lease, Actor actor, RunEvent happened, CancellationToken cancellation);

    /// <summary>Appends what a person said about a run, whoever drives it: <see cref="RunEvent.Confirmed"/> or <see cref="RunEvent.AbortAsked"/>.</summary>
    /// <exception cref="ArgumentException">Only a driver may say that, or there is no such run.</exception>
    Task NoteAsync(RunId run, Actor actor, RunEvent said, CancellationToken cancellation);
}
