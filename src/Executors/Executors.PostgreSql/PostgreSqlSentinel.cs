using System.Text;
using Executors.Contract;
using Npgsql;

namespace Executors.PostgreSql;

/// <summary>The sentinel for PostgreSQL: one row an attempt, committed by itself, in the table <c>planner_sentinel</c> of the users' database.</summary>
public sealed class PostgreSqlSentinel(TimeProvider clock) : ISentinel
{
    private const string MakeTable = "CREATE TABLE IF NOT EXISTS planner_sentinel (run text NOT NULL, number bigint NOT NULL, sent timestamptz NOT NULL)";
    private const string Count = "SELECT number, count(*)::int FROM planner_sentinel WHERE run = $1 GROUP BY number";

    /// <inheritdoc/>
    public string Technology => PostgreSqlExecutor.Name;

    /// <inheritdoc/>
    public async Task WriteAsync(SentinelTarget target, SentinelRun run, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(run);
        var settings = Impatient(await UserEntrance.ConnectionStringAsync(target, cancellation));
        await MakeTableAsync(target, settings, cancellation);
        var origin = clock.GetTimestamp();
        await using var file = new FileStream(run.JournalFile, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        Keep(file, SentinelJournal.Header(run.Id, clock, origin));

        var connection = new NpgsqlConnection(settings);
        List<Task> given = [];
        try
        {
            for (var number = 1L; !cancellation.IsCancellationRequested; number++)
            {
                var begun = clock.GetElapsedTime(origin);
                var attempt = new PostgreSqlAttempt(connection, run, number, clock);
                var outcome = await attempt.OutcomeAsync();
                Keep(file, SentinelJournal.Line(new SentinelAttempt(number, begun, clock.GetElapsedTime(origin), outcome)));
                if (outcome != SentinelOutcome.Acknowledged)
                {
                    given.RemoveAll(task => task.IsCompleted);
                    given.Add(attempt.GiveUpAsync());
                    connection = new NpgsqlConnection(settings);
                }
                await PauseAsync(begun + run.Pace - clock.GetElapsedTime(origin), cancellation);
            }
        }
        finally
        {
            await connection.DisposeAsync();
            await Task.WhenAll(given);
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<long, int>> ReadBackAsync(SentinelTarget target, SentinelRun run, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(run);
        await using var connection = new NpgsqlConnection(await UserEntrance.ConnectionStringAsync(target, cancellation));
        await connection.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand(Count, connection) { Parameters = { new() { Value = run.Id } } };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var found = new SortedDictionary<long, int>();
        while (await reader.ReadAsync(cancellation))
            found[reader.GetInt64(0)] = reader.GetInt32(1);
        return found;
    }

    /// <summary>A deadline breaks the connection at once; asking a dead server to cancel would cost seconds.</summary>
    private static string Impatient(string settings) => new NpgsqlConnectionStringBuilder(settings) { CancellationTimeout = -1 }.ConnectionString;

    private static async Task MakeTableAsync(SentinelTarget target, string settings, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(settings);
        try
        {
            await connection.OpenAsync(cancellation);
            await using var command = new NpgsqlCommand(MakeTable, connection);
            await command.ExecuteNonQueryAsync(cancellation);
        }
        catch (NpgsqlException failed)
        {
            throw new InvalidOperationException($"The sentinel cannot begin: {target.Address}:{target.Port}: {failed.Message}", failed);
        }
    }

    /// <summary>On disk before the next attempt: what the journal forgets, nobody counts as lost.</summary>
    private static void Keep(FileStream file, string line)
    {
        file.Write(Encoding.ASCII.GetBytes(line + "\n"));
        file.Flush(flushToDisk: true);
    }

    private async Task PauseAsync(TimeSpan pause, CancellationToken cancellation)
    {
        if (pause > TimeSpan.Zero)
            await Task.Delay(pause, clock, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
