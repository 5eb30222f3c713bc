using System.Net.Sockets;
using Renci.SshNet;
using Renci.SshNet.Common;

namespace Executors.Contract;

/// <summary>One kept connection to a host. Asks an idle one whether it lives before it is used again.</summary>
internal sealed class SshConnection(string host, SshEndpoint endpoint, TimeProvider clock) : IDisposable
{
    /// <summary>After this long without use a connection is asked whether it lives.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim turn = new(1);
    private SshClient? client;
    private long lastUse;

    /// <summary>A connection that answered within the last second.</summary>
    /// <exception cref="HostUnreachableException">None could be made.</exception>
    public async Task<SshClient> OpenAsync(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            if (client is not null && clock.GetElapsedTime(lastUse) > Idle && !await LivesAsync(client, cancellation))
                Drop();
            client ??= await ConnectAsync(cancellation);
            lastUse = clock.GetTimestamp();
            return client;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Asks a host that is busy with a command whether it lives.</summary>
    /// <exception cref="SshConnectionException">It did not answer three times.</exception>
    public async Task EnsureLivesAsync(SshClient busy, CancellationToken cancellation)
    {
        for (var tries = 0; tries < 3; tries++)
        {
            if (await LivesAsync(busy, cancellation))
                return;
        }
        throw new SshConnectionException($"it stopped answering for {3 * endpoint.Patience.TotalSeconds:0.#} s");
    }

    /// <summary>Forgets the connection after it broke.</summary>
    public void Drop()
    {
        client?.Dispose();
        client = null;
    }

    public void Dispose()
    {
        Drop();
        turn.Dispose();
    }

    /// <summary>Runs <c>true</c> within the endpoint's patience: a host without power sends nothing, not even a refusal.</summary>
    private async Task<bool> LivesAsync(SshClient candidate, CancellationToken cancellation)
    {
        if (!candidate.IsConnected)
            return false;
        using var command = candidate.CreateCommand("true");
        // Opening a channel blocks its thread until the far side answers.
        var answer = Task.Run(() => command.ExecuteAsync(CancellationToken.None), CancellationToken.None);
        await Task.WhenAny(answer, Task.Delay(endpoint.Patience, clock, cancellation));
        cancellation.ThrowIfCancellationRequested();
        return answer.IsCompletedSuccessfully;
    }

    private async Task<SshClient> ConnectAsync(CancellationToken cancellation)
    {
        var known = KnownHosts.Read(await File.ReadAllLinesAsync(endpoint.KnownHostsFile, cancellation));
        var algorithms = known.AlgorithmsOf(endpoint.Address, endpoint.Port);
        if (algorithms.Count == 0)
            throw new HostUnreachableException(host, $"{endpoint.KnownHostsFile} lists no key for {endpoint.Address}. Add the host's key there after comparing it.");

        using var key = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(await SecretSource.ResolveAsync(endpoint.PrivateKey, cancellation) + "\n"));
        var settings = new ConnectionInfo(endpoint.Address, endpoint.Port, endpoint.User, new PrivateKeyAuthenticationMethod(endpoint.User, new PrivateKeyFile(key)))
        {
            Timeout = endpoint.Patience,
        };
        foreach (var unknown in settings.HostKeyAlgorithms.Keys.Where(name => !algorithms.Contains(KeyKindOf(name))).ToList())
            settings.HostKeyAlgorithms.Remove(unknown);

        var fresh = new SshClient(settings);
        var trusted = true;
        fresh.HostKeyReceived += (_, offered) => trusted = offered.CanTrust = known.Trusts(endpoint.Address, endpoint.Port, offered.HostKey);
        try
        {
            await fresh.ConnectAsync(cancellation);
            return fresh;
        }
        catch (Exception failed) when (IsBroken(failed) || failed is SshAuthenticationException)
        {
            fresh.Dispose();
            throw new HostUnreachableException(host, Reason(failed, trusted), failed);
        }
    }

    /// <summary>RSA keys sign under newer names than their kind.</summary>
    private static string KeyKindOf(string algorithm) => algorithm is "rsa-sha2-256" or "rsa-sha2-512" ? "ssh-rsa" : algorithm;

    private string Reason(Exception failed, bool trusted) => failed switch
    {
        SshAuthenticationException => $"{endpoint.Address} refused user '{endpoint.User}' with the key at {endpoint.PrivateKey.Scheme}:{endpoint.PrivateKey.Name}. Add that key to the account.",
        _ when !trusted => $"{endpoint.Address} shows another key than {endpoint.KnownHostsFile} lists: it may not be the host it claims to be.",
        _ => $"SSH to {endpoint.Address}:{endpoint.Port} failed within {endpoint.Patience.TotalSeconds:0.#} s ({failed.Message.Trim()}).",
    };

    /// <summary>Failures of the network or the far side, as against mistakes in this code.</summary>
    public static bool IsBroken(Exception failure) =>
        failure is SocketException or SshConnectionException or SshOperationTimeoutException or ProxyException or ObjectDisposedException;
}
