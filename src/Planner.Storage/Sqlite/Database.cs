using Microsoft.Data.Sqlite;

namespace Planner.Storage.Sqlite;

/// <summary>
/// The SQLite file. SQLite has no asynchronous calls: work runs on the pool, so that a page never waits for the disk, and cancelling
/// stops it only before it begins. A commit is on disk when the call returns (WAL with synchronous=FULL).
/// </summary>
internal sealed class Database(string path)
{
    private const string Pragmas = "PRAGMA busy_timeout = 20000; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;";

    private readonly string connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadWrite,
        Pooling = true,
        DefaultTimeout = 30,
    }.ToString();

    public string Path { get; } = path;

    public Task<T> ReadAsync<T>(Func<Session, T> work, CancellationToken cancellation) =>
        Task.Run(() => InTransaction(work, deferred: true), cancellation);

    /// <summary>Takes the write lock first (BEGIN IMMEDIATE): what the work reads cannot change before it writes.</summary>
    public Task<T> WriteAsync<T>(Func<Session, T> work, CancellationToken cancellation) =>
        Task.Run(() => InTransaction(work, deferred: false), cancellation);

    /// <summary>Sets what belongs to the file and not to a connection.</summary>
    public void Prepare() => Guarded(() =>
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL;";
        return command.ExecuteScalar() as string == "wal"
            ? true
            : throw new StoreUnavailableException(Path, "the file system there cannot share memory between processes, which WAL needs; use a local disk");
    });

    /// <summary>Closes the idle connections of this file.</summary>
    public void Close()
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private T InTransaction<T>(Func<Session, T> work, bool deferred) => Guarded(() =>
    {
        using var connection = Open();
        using var transaction = connection.BeginTransaction(deferred);
        var result = work(new Session(connection, transaction));
        transaction.Commit();
        return result;
    });

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
        return connection;
    }

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e) when (StoreFailure.Of(e, Path) is { } failure)
        {
            throw failure;
        }
    }
}
