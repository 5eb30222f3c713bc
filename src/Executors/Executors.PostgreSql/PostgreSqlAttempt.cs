using System.Net.Sockets;
using Executors.Contract;
using Npgsql;

namespace Executors.PostgreSql;

/// <summary>
/// One attempt to write one record. It is answered by its deadline in any case: Npgsql hears of a cancellation only at some points of opening a
/// connection, and waits for seconds at the others. An attempt that was not sent by then is never sent.
/// </summary>
internal sealed class PostgreSqlAttempt
{
    private const string Insert = "INSERT INTO planner_sentinel VALUES ($1, $2, $3)";
    private const int Fresh = 0;
    private const int Sent = 1;
    private const int Abandoned = 2;
    private readonly NpgsqlConnection connection;
    private readonly SentinelRun run;
    private readonly long number;
    private readonly TimeProvider clock;
    private readonly Task<SentinelOutcome> trying;
    private int state;

    public PostgreSqlAttempt(NpgsqlConnection connection, SentinelRun run, long number, TimeProvider clock)
    {
        (this.connection, this.run, this.number, this.clock) = (connection, run, number, clock);
        trying = TryAsync();
    }

    /// <summary>What became of it, at the deadline at the latest. It runs to its own end, not to a caller's: stopping the sentinel must not put a write in doubt.</summary>
    internal async Task<SentinelOutcome> OutcomeAsync()
    {
        using var limit = new CancellationTokenSource();
        var first = await Task.WhenAny(trying, Task.Delay(run.Deadline, clock, limit.Token));
        await limit.CancelAsync();
        if (first == trying)
            return await trying;
        return Interlocked.CompareExchange(ref state, Abandoned, Fresh) == Fresh ? SentinelOutcome.Refused : SentinelOutcome.InDoubt;
    }

    /// <summary>Closes the connection once the attempt has let go of it.</summary>
    internal async Task GiveUpAsync()
    {
        await trying;
        await connection.DisposeAsync();
    }

    private async Task<SentinelOutcome> TryAsync()
    {
        using var limit = new CancellationTokenSource(run.Deadline, clock);
        try
        {
            if (connection.State != System.Data.ConnectionState.Open)
                await connection.OpenAsync(limit.Token);
            await using var command = new NpgsqlCommand(Insert, connection)
            {
                Parameters = { new() { Value = run.Id }, new() { Value = number }, new() { Value = clock.GetUtcNow() } },
            };
            if (Interlocked.CompareExchange(ref state, Sent, Fresh) != Fresh)
                return SentinelOutcome.Refused;
            await command.ExecuteNonQueryAsync(limit.Token);
            return SentinelOutcome.Acknowledged;
        }
        catch (PostgresException)
        {
            return SentinelOutcome.Refused;
        }
        catch (NpgsqlException)
        {
            return Unanswered();
        }
        catch (SocketException)
        {
            return Unanswered();
        }
        catch (OperationCanceledException)
        {
            return Unanswered();
        }
    }

    private SentinelOutcome Unanswered() => Volatile.Read(ref state) == Sent ? SentinelOutcome.InDoubt : SentinelOutcome.Refused;
}
