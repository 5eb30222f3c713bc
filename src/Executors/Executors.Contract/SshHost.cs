using Planner.Model.Runbooks;
using Renci.SshNet;

namespace Executors.Contract;

/// <summary>A host reached over SSH with a key, its own key checked against a known-hosts file.</summary>
public sealed class SshHost : IHost, IDisposable
{
    /// <summary>How often a host is asked whether it lives while a command runs there.</summary>
    private static readonly TimeSpan Watch = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(10);

    private static readonly string EndScript = Resource.Text(typeof(SshHost), "end.sh");

    private readonly SshConnection connection;
    private readonly TimeProvider clock;
    private SshClient? guarded;

    /// <summary>Describes the host; it is reached when a command runs.</summary>
    public SshHost(string name, SshEndpoint endpoint, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        Name = name;
        Address = endpoint.Address;
        this.clock = clock;
        connection = new SshConnection(name, endpoint, clock);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Address { get; }

    /// <inheritdoc/>
    public async Task<CommandResult> RunAsync(HostCommand command, string? standardInput, Epoch epoch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        var client = await connection.OpenAsync(cancellation);
        if (command.Mutates)
            await InstallGuardAsync(client, cancellation);
        var result = await ExecuteAsync(client, Guard.Wrap(Guard.HostDirectory, command, epoch), standardInput, cancellation);
        return Guard.Judge(Name, epoch, result);
    }

    /// <summary>Closes the connection.</summary>
    public void Dispose() => connection.Dispose();

    private async Task InstallGuardAsync(SshClient client, CancellationToken cancellation)
    {
        if (ReferenceEquals(guarded, client))
            return;
        var (arguments, script) = Guard.Install(Guard.HostDirectory);
        var installed = await ExecuteAsync(client, arguments, script, cancellation);
        if (!installed.Succeeded)
            throw new HostUnreachableException(Name, $"the guard could not be put into {Guard.HostDirectory}: {installed.Errors.Trim()}");
        guarded = client;
    }

    private async Task<CommandResult> ExecuteAsync(SshClient client, IReadOnlyList<string> arguments, string? standardInput, CancellationToken cancellation)
    {
        var call = Guid.NewGuid().ToString("N");
        try
        {
            using var command = client.CreateCommand($"PLANNER_CALL={call} {ShellLine.Of(arguments)}");
            var running = command.ExecuteAsync(cancellation);
            await FeedAsync(command, standardInput, cancellation);
            while (await Task.WhenAny(running, Task.Delay(Watch, clock, cancellation)) != running && !cancellation.IsCancellationRequested)
                await connection.EnsureLivesAsync(client, cancellation);
            await running;
            return new CommandResult(command.ExitStatus ?? -1, command.Result, command.Error);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await EndAsync(client, call);
            throw;
        }
        catch (Exception broken) when (SshConnection.IsBroken(broken))
        {
            connection.Drop();
            throw new HostUnreachableException(Name, $"the connection broke while a command ran ({broken.Message.Trim()}); whether it took effect is for the check to say", broken);
        }
    }

    /// <summary>SSH ends the waiting, not the command; left alone it would go on and hold the guard.</summary>
    private async Task EndAsync(SshClient client, string call)
    {
        using var ending = client.CreateCommand(ShellLine.Of(["sh", "-c", EndScript, "end.sh", call]));
        var ended = Task.Run(() => ending.ExecuteAsync(CancellationToken.None), CancellationToken.None);
        await Task.WhenAny(ended, Task.Delay(EndLimit, clock, CancellationToken.None));
        if (ended.IsCompletedSuccessfully)
            return;
        connection.Drop();
        throw new HostUnreachableException(Name, "a command was called off, but the host could not be asked to end it", ended.Exception);
    }

    /// <summary>Gives the command its input and the end of it. A program may end before, or without reading it; its exit code tells the rest.</summary>
    private static async Task FeedAsync(SshCommand command, string? standardInput, CancellationToken cancellation)
    {
        Stream input;
        try
        {
            input = command.CreateInputStream();
        }
        catch (InvalidOperationException ended)
        {
            System.Diagnostics.Trace.TraceInformation(ended.Message);
            return;
        }
        await using (input)
        {
            if (standardInput is not null)
                await input.WriteAsync(System.Text.Encoding.UTF8.GetBytes(standardInput), cancellation);
        }
    }
}
