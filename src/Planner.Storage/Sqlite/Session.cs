using Dapper;
using Microsoft.Data.Sqlite;

namespace Planner.Storage.Sqlite;

/// <summary>One transaction on one connection.</summary>
internal sealed class Session(SqliteConnection connection, SqliteTransaction transaction)
{
    public IReadOnlyList<T> Query<T>(string sql, object parameters) => connection.Query<T>(sql, parameters, transaction).AsList();

    /// <summary>Rows as they are read; only inside the transaction.</summary>
    public IEnumerable<T> Stream<T>(string sql, object parameters) => connection.Query<T>(sql, parameters, transaction, buffered: false);

    public T? First<T>(string sql, object parameters) => connection.QueryFirstOrDefault<T>(sql, parameters, transaction);

    public int Execute(string sql, object? parameters = null) => connection.Execute(sql, parameters, transaction);
}
