using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Planner.Evidence.Chain;
using Planner.Model.Rights;
using Planner.Storage.Sqlite;

namespace Planner.Storage.Documents;

/// <summary>Immutable documents, named by the SHA-256 of their bytes, and names that stand for one after the other.</summary>
public sealed class DocumentShelf
{
    private const string NameColumns = "n.name, n.revision, n.sha256, n.named, n.actor, d.length";

    private readonly Database database;
    private readonly Ledger ledger;
    private readonly TimeProvider clock;

    internal DocumentShelf(Database database, Ledger ledger, TimeProvider clock)
    {
        this.database = database;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// <summary>Stores a document and answers its hash; storing the same bytes again changes nothing.</summary>
    public Task<string> SaveAsync(Actor actor, DocumentKind kind, byte[] content, CancellationToken cancellation) =>
        database.WriteAsync(session => Save(session, actor, kind, content), cancellation);

    /// <summary>Stores a document and lets a name stand for it from now on. The same bytes under the same name make no new revision.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="kind">What kind; names are apart for each.</param>
    /// <param name="name">Without the @; 1 to 100 letters, digits, dots, hyphens and underscores.</param>
    /// <param name="content">The bytes, as they were read.</param>
    /// <param name="cancellation">Stops before it begins.</param>
    /// <exception cref="ArgumentException">The name is not of that form.</exception>
    public Task<NamedDocument> SaveAsync(Actor actor, DocumentKind kind, string name, byte[] content, CancellationToken cancellation)
    {
        if (name.Length is 0 or > 100 || !name.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_'))
        {
            throw new ArgumentException($"'{name}' cannot name a document: 1 to 100 letters, digits, dots, hyphens and underscores.", nameof(name));
        }

        return database.WriteAsync(
            session =>
            {
                var sha256 = Save(session, actor, kind, content);
                var present = Present(session, kind, name);
                if (present?.Sha256 != sha256)
                {
                    Name(session, actor, kind, name, (present?.Revision ?? 0) + 1, sha256);
                }

                return Present(session, kind, name)!;
            },
            cancellation);
    }

    /// <summary>The bytes of a document; null when it is not stored.</summary>
    public Task<byte[]?> ReadAsync(DocumentKind kind, string sha256, CancellationToken cancellation) => database.ReadAsync(
        session => session.First<byte[]>("SELECT content FROM document WHERE organisation = @Organisation AND kind = @kind AND sha256 = @sha256", new { ledger.Organisation, kind = Text(kind), sha256 }),
        cancellation);

    /// <summary>What a name stands for now; null when it stands for nothing.</summary>
    public Task<NamedDocument?> FindAsync(DocumentKind kind, string name, CancellationToken cancellation) =>
        database.ReadAsync(session => Present(session, kind, name), cancellation);

    /// <summary>All names of a kind with what they stand for now, by name.</summary>
    public Task<IReadOnlyList<NamedDocument>> ListAsync(DocumentKind kind, CancellationToken cancellation) => database.ReadAsync(
        session => Names(session, "n.revision = (SELECT max(m.revision) FROM document_name m WHERE m.organisation = n.organisation AND m.kind = n.kind AND m.name = n.name) ORDER BY n.name", kind, ""),
        cancellation);

    /// <summary>Everything that a name stood for, newest first.</summary>
    public Task<IReadOnlyList<NamedDocument>> HistoryAsync(DocumentKind kind, string name, CancellationToken cancellation) =>
        database.ReadAsync(session => Names(session, "n.name = @name ORDER BY n.revision DESC", kind, name), cancellation);

    private static string Text(DocumentKind kind) => kind.ToString().ToLowerInvariant();

    private string Save(Session session, Actor actor, DocumentKind kind, byte[] content)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        var added = session.Execute(
            "INSERT INTO document (organisation, kind, sha256, content, length, stored) VALUES (@Organisation, @kind, @sha256, @content, @Length, @stored) ON CONFLICT DO NOTHING",
            new { ledger.Organisation, kind = Text(kind), sha256, content, content.Length, stored = LedgerEntry.TextOf(clock.GetUtcNow()) });
        if (added > 0)
        {
            ledger.Append(session, actor, "document.stored", $"{Text(kind)}/{sha256}", new JsonObject { ["length"] = content.Length });
        }

        return sha256;
    }

    private void Name(Session session, Actor actor, DocumentKind kind, string name, int revision, string sha256)
    {
        session.Execute(
            "INSERT INTO document_name (organisation, kind, name, revision, sha256, named, actor) VALUES (@Organisation, @kind, @name, @revision, @sha256, @named, @actor)",
            new { ledger.Organisation, kind = Text(kind), name, revision, sha256, named = LedgerEntry.TextOf(clock.GetUtcNow()), actor = actor.Id });
        ledger.Append(session, actor, "document.named", $"{Text(kind)}/@{name}", new JsonObject { ["revision"] = revision, ["sha256"] = sha256 });
    }

    private NamedDocument? Present(Session session, DocumentKind kind, string name) =>
        Names(session, "n.name = @name ORDER BY n.revision DESC LIMIT 1", kind, name) is [var present] ? present : null;

    private IReadOnlyList<NamedDocument> Names(Session session, string condition, DocumentKind kind, string name) =>
    [
        .. session.Query<NameRow>(
            $"""
            SELECT {NameColumns} FROM document_name n
            JOIN document d ON d.organisation = n.organisation AND d.kind = n.kind AND d.sha256 = n.sha256
            WHERE n.organisation = @Organisation AND n.kind = @kind AND {condition}
            """,
            new { ledger.Organisation, kind = Text(kind), name }).Select(row => row.Document()),
    ];

    private sealed record NameRow(string Name, long Revision, string Sha256, string Named, string Actor, long Length)
    {
        public NamedDocument Document() => new(Name, (int)Revision, Sha256, LedgerEntry.TimeOf(Named), Actor, Length);
    }
}
