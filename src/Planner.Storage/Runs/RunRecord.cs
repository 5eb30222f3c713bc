using System.Text.Json;
using Executors.Runbooks;
using Executors.Runbooks.Journal;
using Executors.Runbooks.State;
using Planner.Evidence.Chain;
using Planner.Model.Rights;
using Planner.Model.Runbooks;
using Planner.Model.Runs;
using Planner.Storage.Sqlite;

namespace Planner.Storage.Runs;

/// <summary>The journal of runs, kept in the ledger, and the list that is folded from it in the same transaction.</summary>
public sealed class RunRecord : IRunJournal
{
    private readonly Database database;
    private readonly Ledger ledger;
    private readonly TimeProvider clock;

    internal RunRecord(Database database, Ledger ledger, TimeProvider clock)
    {
        this.database = database;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<RunEntry>> ReadAsync(RunId run, CancellationToken cancellation) =>
        database.ReadAsync(session => Read(session, ledger, run), cancellation);

    /// <inheritdoc/>
    public Task<bool> BeginAsync(RunId run, Actor actor, RunEvent.Started started, CancellationToken cancellation) => database.WriteAsync(
        session =>
        {
            if (session.First<string>("SELECT run FROM run WHERE organisation = @Organisation AND run = @run", new { ledger.Organisation, run = run.Value }) is not null)
            {
                return false;
            }

            Append(session, ledger, run, actor, started);
            return true;
        },
        cancellation);

    /// <inheritdoc/>
    public Task AppendAsync(Lease lease, Actor actor, RunEvent happened, CancellationToken cancellation) => database.WriteAsync(
        session =>
        {
            if (!RunLeases.Prolong(session, ledger.Organisation, lease, clock.GetUtcNow()))
            {
                throw new LeaseLostException(lease, "another driver took the run");
            }

            return Append(session, ledger, lease.Run, actor, happened);
        },
        cancellation);

    /// <inheritdoc/>
    public Task NoteAsync(RunId run, Actor actor, RunEvent said, CancellationToken cancellation) =>
        said is not (RunEvent.Confirmed or RunEvent.AbortAsked)
            ? throw new ArgumentException($"Only the driver of a run may record '{said.GetType().Name}'.", nameof(said))
            : database.WriteAsync(session => Append(session, ledger, run, actor, said), cancellation);

    /// <summary>Runs, newest first.</summary>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellation">Stops before it begins.</param>
    public Task<IReadOnlyList<RunLine>> ListAsync(int limit, CancellationToken cancellation) => database.ReadAsync(
        session => (IReadOnlyList<RunLine>)
        [
            .. session.Query<RunRow>(
                """
                SELECT r.run, r.runbook, r.runbook_sha256 AS runbookSha256, r.kind, r.system, r.scenario, r.phase, r.requested_by AS requestedBy,
                       r.started, r.changed, r.steps, r.steps_done AS stepsDone, r.alarm, l.holder
                FROM run r LEFT JOIN lease l ON l.organisation = r.organisation AND l.run = r.run AND l.expires > @now
                WHERE r.organisation = @Organisation ORDER BY r.started DESC, r.run DESC LIMIT @limit
                """,
                new { ledger.Organisation, limit, now = LedgerEntry.TextOf(clock.GetUtcNow()) }).Select(row => row.Line()),
        ],
        cancellation);

    internal static RunState Append(Session session, Ledger ledger, RunId run, Actor actor, RunEvent happened)
    {
        var content = EventJson.Write(happened);
        ledger.Append(session, actor, $"run.{(string)content["event"]!}", Subject(run), content);
        var state = RunState.Fold(run, Read(session, ledger, run)) ?? throw new InvalidOperationException($"Run {run} cannot be read back.");
        session.Execute(
            """
            INSERT INTO run (organisation, run, runbook, runbook_sha256, kind, system, scenario, phase, requested_by, started, changed, steps, steps_done, alarm)
            VALUES (@Organisation, @run, @runbook, @sha256, @kind, @system, @Scenario, @phase, @RequestedBy, @started, @changed, @steps, @StepsDone, @RaisesAlarm)
            ON CONFLICT (organisation, run) DO UPDATE SET phase = excluded.phase, changed = excluded.changed, steps_done = excluded.steps_done, alarm = excluded.alarm
            """,
            new
            {
                ledger.Organisation,
                run = run.Value,
                runbook = state.Runbook.Id,
                sha256 = state.RunbookSha256,
                kind = state.Runbook.Kind.ToString(),
                system = state.Runbook.System,
                state.Request.Scenario,
                phase = state.Phase.ToString(),
                state.RequestedBy,
                started = LedgerEntry.TextOf(state.StartedAt),
                changed = LedgerEntry.TextOf(state.ChangedAt),
                steps = state.Steps.Count,
                state.StepsDone,
                state.RaisesAlarm,
            });
        return state;
    }

    private static IReadOnlyList<RunEntry> Read(Session session, Ledger ledger, RunId run) =>
        [.. ledger.About(session, Subject(run)).Select(entry => new RunEntry(entry.Sequence, entry.Time, entry.Actor, EventOf(run, entry)))];

    private static RunEvent EventOf(RunId run, LedgerEntry entry)
    {
        try
        {
            return EventJson.ReadRunEvent(entry.Content);
        }
        catch (JsonException e)
        {
            throw new BrokenRunException(run, entry.Sequence, e.Message);
        }
    }

    private static string Subject(RunId run) => $"run/{run}";

    private sealed record RunRow(
        string Run, string Runbook, string RunbookSha256, string Kind, string System, string Scenario, string Phase, string RequestedBy, string Started, string Changed, long Steps, long StepsDone, long Alarm, string? Holder)
    {
        public RunLine Line() => new(new RunId(Run), Runbook, RunbookSha256, Enum.Parse<RunbookKind>(Kind), System, Scenario, Enum.Parse<RunPhase>(Phase), RequestedBy)
        {
            StartedAt = LedgerEntry.TimeOf(Started),
            ChangedAt = LedgerEntry.TimeOf(Changed),
            Steps = (int)Steps,
            StepsDone = (int)StepsDone,
            RaisesAlarm = Alarm != 0,
            DrivenBy = Holder,
        };
    }
}
