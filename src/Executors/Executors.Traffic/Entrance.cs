using System.Net.Sockets;

namespace Executors.Traffic;

/// <summary>Asks from outside, as a user would.</summary>
public static class Entrance
{
    /// <summary>PostgreSQL's question whether the server speaks TLS (its manual, "Message Formats", SSLRequest); any server answers it with one letter.</summary>
    private static readonly byte[] TlsQuestion = [0, 0, 0, 8, 4, 210, 22, 47];

    /// <summary>Null when the entrance answers; else what happened.</summary>
    /// <param name="wanted">Where, and what is asked.</param>
    /// <param name="patience">How long the answer may take.</param>
    /// <param name="cancellation">Stops asking.</param>
    public static async Task<string?> AskAsync(TrafficTarget wanted, TimeSpan patience, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(wanted.Address, wanted.Port, limit.Token);
            return wanted.Probe == "postgresql" ? await AskServerAsync(client.GetStream(), limit.Token) : null;
        }
        catch (SocketException failed)
        {
            return failed.Message;
        }
        catch (IOException failed)
        {
            return failed.Message;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return $"no answer within {patience.TotalSeconds:0.#} s";
        }
    }

    private static async Task<string?> AskServerAsync(NetworkStream stream, CancellationToken cancellation)
    {
        await stream.WriteAsync(TlsQuestion, cancellation);
        var answer = new byte[1];
        var read = await stream.ReadAsync(answer, cancellation);
        return read == 1 && answer[0] is (byte)'S' or (byte)'N' ? null : "the entrance is open, but no PostgreSQL server answers behind it";
    }
}
