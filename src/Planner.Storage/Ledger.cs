using System.Text.Json.Nodes;
using Planner.Evidence.Chain;
using Planner.Model.Rights;
using Planner.Storage.Sqlite;

namespace Planner.Storage;

/// <summary>The organisation's append-only ledger. An entry is on disk when appending returns.</summary>
public sealed class Ledger
{
    private const string Columns = "sequence, organisation, time, actor, kind, subject, content, previous, hash";

    private readonly Database database;
    private readonly string organisation;
    private readonly TimeProvider clock;

    internal Ledger(Database database, string organisation, TimeProvider clock)
    {
        this.database = database;
        this.organisation = organisation;
        this.clock = clock;
    }

    internal string Organisation => organisation;

    /// <summary>Appends one entry.</summary>
    /// <param name="actor">Who; of this store's organisation.</param>
    /// <param name="kind">What happened, such as <c>audit.refused</c>.</param>
    /// <param name="subject">What it is about, such as <c>system/core</c>.</param>
    /// <param name="content">The facts; no secrets.</param>
    /// <param name="cancellation">Stops before it begins.</param>
    /// <exception cref="ArgumentException">The actor is of another organisation, or the content has no canonical JSON.</exception>
    public Task<LedgerEntry> AppendAsync(Actor actor, string kind, string subject, JsonNode? content, CancellationToken cancellation) =>
        database.WriteAsync(session => Append(session, actor, kind, subject, content), cancellation);

    /// <summary>Length and last hash.</summary>
    public Task<ChainHead> HeadAsync(CancellationToken cancellation) => database.ReadAsync(Head, cancellation);

    /// <summary>Checks the whole chain, and against heads noted outside.</summary>
    public Task<ChainVerification> VerifyAsync(IReadOnlyCollection<ChainHead> witnessed, CancellationToken cancellation) => database.ReadAsync(
        session => HashChain.Verify(organisation, session.Stream<LedgerRow>($"SELECT {Columns} FROM ledger WHERE organisation = @organisation ORDER BY sequence", new { organisation }).Select(row => row.Entry()), witnessed),
        cancellation);

    /// <summary>Entries in order, oldest first.</summary>
    /// <param name="after">Only those after this place in the chain; 0 for all.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellation">Stops before it begins.</param>
    public Task<IReadOnlyList<LedgerEntry>> ReadAsync(long after, int limit, CancellationToken cancellation) => database.ReadAsync(
        session => Entries(session, "sequence > @after ORDER BY sequence LIMIT @limit", new { organisation, after, limit }), cancellation);

    /// <summary>All entries about one subject, in order.</summary>
    public Task<IReadOnlyList<LedgerEntry>> AboutAsync(string subject, CancellationToken cancellation) =>
        database.ReadAsync(session => About(session, subject), cancellation);

    /// <summary>All entries whose kind begins with a text, such as <c>approval.</c>, in order.</summary>
    public Task<IReadOnlyList<LedgerEntry>> OfKindAsync(string kindPrefix, CancellationToken cancellation) => database.ReadAsync(
        session => Entries(session, "kind >= @kindPrefix AND kind < @end ORDER BY sequence", new { organisation, kindPrefix, end = kindPrefix + char.MaxValue }), cancellation);

    internal IReadOnlyList<LedgerEntry> About(Session session, string subject) =>
        Entries(session, "subject = @subject ORDER BY sequence", new { organisation, subject });

    internal LedgerEntry Append(Session session, Actor actor, string kind, string subject, JsonNode? content)
    {
        if (actor.Organisation != organisation)
        {
            throw new ArgumentException($"{actor.Id} belongs to '{actor.Organisation}' and may not write in the store of '{organisation}'.", nameof(actor));
        }

        var entry = HashChain.Next(Head(session), new LedgerDraft(organisation, clock.GetUtcNow(), actor.Id, kind, subject, content));
        session.Execute(
            $"INSERT INTO ledger ({Columns}) VALUES (@Sequence, @Organisation, @TimeText, @Actor, @Kind, @Subject, @Content, @PreviousHash, @Hash)", entry);
        return entry;
    }

    private ChainHead Head(Session session) =>
        session.First<LedgerRow>($"SELECT {Columns} FROM ledger WHERE organisation = @organisation ORDER BY sequence DESC LIMIT 1", new { organisation }) is { } last
            ? new ChainHead(last.Sequence, last.Hash)
            : ChainHead.Empty;

    private static IReadOnlyList<LedgerEntry> Entries(Session session, string condition, object parameters) =>
        [.. session.Query<LedgerRow>($"SELECT {Columns} FROM ledger WHERE organisation = @organisation AND {condition}", parameters).Select(row => row.Entry())];

    private sealed record LedgerRow(long Sequence, string Organisation, string Time, string Actor, string Kind, string Subject, string Content, string Previous, string Hash)
    {
        public LedgerEntry Entry() => new(Sequence, Organisation, LedgerEntry.TimeOf(Time), Actor, Kind, Subject, Content, Previous, Hash);
    }
}
