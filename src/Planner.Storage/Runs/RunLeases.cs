using Executors.Contract;
using Executors.Runbooks;
using Executors.Runbooks.Journal;
using Planner.Evidence.Chain;
using Planner.Model.Rights;
using Planner.Storage.Sqlite;

namespace Planner.Storage.Runs;

/// <summary>Leases of runs. Epochs rise over all runs of an organisation, because a host's guard does not know runs apart.</summary>
public sealed class RunLeases : IRunLeases
{
    private readonly Database database;
    private readonly Ledger ledger;
    private readonly TimeProvider clock;

    internal RunLeases(Database database, Ledger ledger, TimeProvider clock)
    {
        this.database = database;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">There is no such run.</exception>
    public Task<LeaseAnswer> TakeAsync(RunId run, string holder, Actor actor, CancellationToken cancellation) =>
        database.WriteAsync(session => Take(session, run, holder, actor), cancellation);

    /// <inheritdoc/>
    public Task<bool> RenewAsync(Lease lease, CancellationToken cancellation) =>
        database.WriteAsync(session => Prolong(session, ledger.Organisation, lease, clock.GetUtcNow()), cancellation);

    /// <inheritdoc/>
    public Task ReleaseAsync(Lease lease, CancellationToken cancellation) =>
        database.WriteAsync(session => Expire(session, ledger.Organisation, lease, clock.GetUtcNow()), cancellation);

    /// <summary>The epoch decides and not the time: a driver that overslept and was not replaced is still the only one.</summary>
    internal static bool Prolong(Session session, string organisation, Lease lease, DateTimeOffset now) =>
        Expire(session, organisation, lease, now + IRunLeases.Term);

    private static bool Expire(Session session, string organisation, Lease lease, DateTimeOffset at) => session.Execute(
        "UPDATE lease SET expires = @expires WHERE organisation = @organisation AND run = @run AND epoch = @epoch",
        new { organisation, run = lease.Run.Value, epoch = lease.Epoch.Value, expires = LedgerEntry.TextOf(at) }) == 1;

    private LeaseAnswer Take(Session session, RunId run, string holder, Actor actor)
    {
        var now = clock.GetUtcNow();
        var system = session.First<string>("SELECT system FROM run WHERE organisation = @Organisation AND run = @run", new { ledger.Organisation, run = run.Value })
            ?? throw new ArgumentException($"There is no run {run}.", nameof(run));
        if (session.First<LeaseRow>(
            "SELECT run, holder, expires FROM lease WHERE organisation = @Organisation AND system = @system AND expires > @now ORDER BY run = @run DESC LIMIT 1",
            new { ledger.Organisation, system, run = run.Value, now = LedgerEntry.TextOf(now) }) is { } held)
        {
            return new LeaseAnswer.Held(new RunId(held.Run), held.Holder, LedgerEntry.TimeOf(held.Expires));
        }

        var epoch = 1 + session.First<long>("SELECT coalesce(max(epoch), 0) FROM lease WHERE organisation = @Organisation", new { ledger.Organisation });
        session.Execute(
            """
            INSERT INTO lease (organisation, run, system, holder, epoch, expires) VALUES (@Organisation, @run, @system, @holder, @epoch, @expires)
            ON CONFLICT (organisation, run) DO UPDATE SET holder = excluded.holder, epoch = excluded.epoch, expires = excluded.expires
            """,
            new { ledger.Organisation, run = run.Value, system, holder, epoch, expires = LedgerEntry.TextOf(now + IRunLeases.Term) });
        RunRecord.Append(session, ledger, run, actor, new RunEvent.Driven(holder, epoch));
        return new LeaseAnswer.Taken(new Lease(run, holder, new Epoch(epoch)));
    }

    private sealed record LeaseRow(string Run, string Holder, string Expires);
}
