using System.Net.Sockets;
using Executors.Contract;
using Npgsql;

namespace Executors.PostgreSql;

/// <summary>The address that users use, over TLS with the server's name and root verified.</summary>
internal static class UserEntrance
{
    private const int Patience = 5;

    /// <summary>Settings of a connection without pool: each one tells what is behind the entrance now.</summary>
    public static async Task<string> ConnectionStringAsync(SentinelTarget target, CancellationToken cancellation) => new NpgsqlConnectionStringBuilder
    {
        Host = target.Address,
        Port = target.Port,
        Database = target.Database,
        Username = target.User,
        Password = await SecretSource.ResolveAsync(target.Password, cancellation),
        SslMode = SslMode.VerifyFull,
        RootCertificate = target.TlsRootFile,
        Pooling = false,
        Timeout = Patience,
        CommandTimeout = Patience,
        ApplicationName = "planner",
    }.ConnectionString;

    /// <summary>Commits a write that leaves no row: a message in the log of writes, flushed like any commit.</summary>
    public static async Task<StepOutcome> WriteAsync(SentinelTarget target, CancellationToken cancellation)
    {
        try
        {
            await AskAsync(target, "SELECT pg_logical_emit_message(true, 'planner', 'verify')", cancellation);
            return new StepOutcome.Applied($"a write was committed through {target.Address}:{target.Port}");
        }
        catch (NpgsqlException failed)
        {
            return new StepOutcome.Failed(target.Address, failed.Message, "See which host the traffic goes to and whether it takes writes.");
        }
        catch (SocketException failed)
        {
            return new StepOutcome.Failed(target.Address, failed.Message, "See whether the traffic host runs.");
        }
    }

    /// <summary>Asks without writing.</summary>
    public static async Task<StepState> IsWritableAsync(SentinelTarget target, CancellationToken cancellation)
    {
        try
        {
            return await AskAsync(target, "SHOW transaction_read_only", cancellation) is "off"
                ? new StepState.Done($"{target.Address}:{target.Port} leads to a server that takes writes")
                : new StepState.Absent($"{target.Address}:{target.Port} leads to a server that takes no writes");
        }
        catch (NpgsqlException failed)
        {
            return new StepState.Absent($"{target.Address}:{target.Port}: {failed.Message}");
        }
        catch (SocketException failed)
        {
            return new StepState.Absent($"{target.Address}:{target.Port}: {failed.Message}");
        }
    }

    private static async Task<object?> AskAsync(SentinelTarget target, string statement, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(await ConnectionStringAsync(target, cancellation));
        await connection.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand(statement, connection);
        return await command.ExecuteScalarAsync(cancellation);
    }
}
