using System.Text.Json.Nodes;
using Planner.Evidence.Chain;
using Planner.Model.Rights;
using Planner.Storage.Sqlite;

namespace Planner.Storage.Drills;

/// <summary>Drills: what was measured goes into the ledger, and what a list shows stands beside it.</summary>
public sealed class DrillRecord
{
    private readonly Database database;
    private readonly Ledger ledger;

    internal DrillRecord(Database database, Ledger ledger)
    {
        this.database = database;
        this.ledger = ledger;
    }

    /// <summary>Records a stage of a drill: one ledger entry, and the line of the list as it is now.</summary>
    /// <param name="actor">Who drills.</param>
    /// <param name="stage">What happened, such as <c>started</c> or <c>measured</c>; the ledger's kind is <c>drill.STAGE</c>.</param>
    /// <param name="line">The drill as the list shows it.</param>
    /// <param name="facts">Everything measured.</param>
    /// <param name="cancellation">Stops before it begins.</param>
    public Task<LedgerEntry> RecordAsync(Actor actor, string stage, DrillLine line, JsonNode facts, CancellationToken cancellation) => database.WriteAsync(
        session =>
        {
            session.Execute(
                """
                INSERT INTO drill (organisation, drill, system, scenario, kind, outcome, started, ended, rto_ticks, rpo_ticks)
                VALUES (@Organisation, @Id, @System, @Scenario, @Kind, @Outcome, @started, @ended, @rto, @rpo)
                ON CONFLICT (organisation, drill) DO UPDATE SET outcome = excluded.outcome, ended = excluded.ended, rto_ticks = excluded.rto_ticks, rpo_ticks = excluded.rpo_ticks
                """,
                new
                {
                    ledger.Organisation,
                    line.Id,
                    line.System,
                    line.Scenario,
                    line.Kind,
                    line.Outcome,
                    started = LedgerEntry.TextOf(line.StartedAt),
                    ended = line.EndedAt is { } at ? LedgerEntry.TextOf(at) : null,
                    rto = line.Rto?.Ticks,
                    rpo = line.Rpo?.Ticks,
                });
            return ledger.Append(session, actor, $"drill.{stage}", $"drill/{line.Id}", facts);
        },
        cancellation);

    /// <summary>Drills, newest first.</summary>
    /// <param name="system">Only of this system; null for all.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellation">Stops before it begins.</param>
    public Task<IReadOnlyList<DrillLine>> ListAsync(string? system, int limit, CancellationToken cancellation) => database.ReadAsync(
        session => (IReadOnlyList<DrillLine>)
        [
            .. session.Query<DrillRow>(
                """
                SELECT drill AS id, system, scenario, kind, outcome, started, ended, rto_ticks AS rto, rpo_ticks AS rpo FROM drill
                WHERE organisation = @Organisation AND (@system IS NULL OR system = @system) ORDER BY started DESC, drill DESC LIMIT @limit
                """,
                new { ledger.Organisation, system, limit }).Select(row => row.Line()),
        ],
        cancellation);

    private sealed class DrillRow
    {
        public string Id { get; init; } = "";

        public string System { get; init; } = "";

        public string Scenario { get; init; } = "";

        public string Kind { get; init; } = "";

        public string Outcome { get; init; } = "";

        public string Started { get; init; } = "";

        public string? Ended { get; init; }

        public long? Rto { get; init; }

        public long? Rpo { get; init; }

        public DrillLine Line() => new(
            Id, System, Scenario, Kind, Outcome, LedgerEntry.TimeOf(Started), Ended is null ? null : LedgerEntry.TimeOf(Ended),
            Rto is { } rto ? TimeSpan.FromTicks(rto) : null, Rpo is { } rpo ? TimeSpan.FromTicks(rpo) : null);
    }
}
