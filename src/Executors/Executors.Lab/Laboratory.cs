using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Executors.Contract;
using Planner.Model.Findings;

namespace Executors.Lab;

/// <summary>
/// Two database hosts at two sites and a traffic host at a third, as namespaces of this machine inside one throw-away set.
/// The planner stays outside and reaches the hosts by their addresses. Also the out-of-band witness of its hosts' power.
/// </summary>
public sealed partial class Laboratory : IPowerWitness
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly TimeProvider clock;
    private readonly LabBuilder builder;

    private Laboratory(LabState state, TimeProvider clock)
    {
        State = state;
        this.clock = clock;
        builder = new LabBuilder(clock, new Progress<string>());
    }

    /// <summary>What was made.</summary>
    public LabState State { get; }

    /// <summary>Makes a lab in a directory that holds none. A build that fails or is stopped is taken away again.</summary>
    /// <returns>The lab, or what this machine lacks.</returns>
    public static async Task<Outcome<Laboratory>> UpAsync(string directory, TimeProvider clock, IProgress<string> progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var findings = await ObstaclesAsync(Path.GetFullPath(directory), cancellation);
        if (findings.Count > 0)
            return Outcome<Laboratory>.Refused(findings);

        var state = new LabState(RandomNumberGenerator.GetHexString(8, lowercase: true), Path.GetFullPath(directory), clock.GetUtcNow(), null, false, []);
        Directory.CreateDirectory(state.Directory);
        await state.ClaimAsync(cancellation);
        try
        {
            return Outcome<Laboratory>.Of(new Laboratory(await new LabBuilder(clock, progress).BuildAsync(state, cancellation), clock));
        }
        catch
        {
            await LabRemoval.RunAsync(state, clock, CancellationToken.None);
            throw;
        }
    }

    /// <summary>The lab that a directory describes, running or not, whole or half built; null when none was made there.</summary>
    public static async Task<Laboratory?> FindAsync(string directory, TimeProvider clock, CancellationToken cancellation) =>
        await LabState.ReadAsync(Path.GetFullPath(directory), cancellation) is { } state ? new Laboratory(state, clock) : null;

    /// <summary>Takes the lab away, also when whoever built it died.</summary>
    /// <returns>Processes, interfaces, mounts and files that are left; empty when nothing is.</returns>
    public Task<IReadOnlyList<string>> DownAsync(CancellationToken cancellation) => LabRemoval.RunAsync(State, clock, cancellation);

    /// <summary>Which hosts run.</summary>
    public IReadOnlyList<LabHostStatus> Status()
    {
        var inits = LabProcesses.Of(State.Id).Where(process => process.InitOf is not null).ToLookup(process => process.InitOf!, process => process.Pid);
        return [.. State.Hosts.Select(host => new LabHostStatus(host, inits[host.Name].Select(pid => (int?)pid).FirstOrDefault()))];
    }

    /// <summary>Connections to all hosts over SSH; the caller disposes them.</summary>
    public LabConnections Connect()
    {
        var key = new SecretReference("file", State.KeyFile);
        return new LabConnections([.. State.Hosts.Select(host => new SshHost(host.Name, new SshEndpoint(host.Address, 22, "root", key, State.KnownHostsFile, Patience), clock))]);
    }

    /// <summary>Silent death: the host's link goes first, so that nobody is told. Clients wait for their own time limits.</summary>
    public async Task PowerOffAsync(string host, CancellationToken cancellation)
    {
        await LabScript.InSetAsync(State.Id, "plug.sh", [Known(host).Name, "down"], cancellation);
        await CrashAsync(host, cancellation);
    }

    /// <summary>Loud death: every process of the host ends at once and the kernel tells its clients.</summary>
    public async Task CrashAsync(string host, CancellationToken cancellation)
    {
        var pid = LabProcesses.InitOf(State.Id, Known(host).Name) ?? throw new InvalidOperationException($"Host '{host}' of the lab does not run.");
        await CommandRunner.RunAsync(["kill", "-KILL", pid.ToString(CultureInfo.InvariantCulture)], null, cancellation);
        while (LabProcesses.InitOf(State.Id, host) is not null)
            await Task.Delay(TimeSpan.FromMilliseconds(5), clock, cancellation);
    }

    /// <summary>Starts a host again: its data is as the death left it. Returns when it answers.</summary>
    public async Task BootAsync(string host, CancellationToken cancellation)
    {
        await LabScript.InSetAsync(State.Id, "plug.sh", [Known(host).Name, "up"], cancellation);
        await builder.BootAsync(State, Known(host), cancellation);
        await builder.AnswersAsync(Known(host), cancellation);
    }

    /// <inheritdoc/>
    public Task<PowerReading> ReadAsync(string host, CancellationToken cancellation)
    {
        if (State.Hosts.All(known => known.Name != host))
            return Task.FromResult(new PowerReading(PowerState.Unknown, $"the lab has no host '{host}'"));
        var running = LabProcesses.InitOf(State.Id, host) is not null;
        return Task.FromResult(running
            ? new PowerReading(PowerState.On, $"lab {State.Id}: the first process of '{host}' runs")
            : new PowerReading(PowerState.Off, $"lab {State.Id}: no process of '{host}' is left"));
    }

    private static async Task<IReadOnlyList<Finding>> ObstaclesAsync(string directory, CancellationToken cancellation)
    {
        if (!PlainPath().IsMatch(directory))
            return [new Finding("LAB004", $"The lab's directory '{directory}' has characters that a mount cannot carry.") { Hint = "use letters, digits, '-', '_', '.' and '/'" }];
        if (await LabState.ReadAsync(directory, cancellation) is { } state)
            return [new Finding("LAB005", $"Lab {state.Id} was made in '{directory}'.") { Hint = "planner lab down" }];
        return await LabRequirements.MissingAsync(cancellation);
    }

    private LabHost Known(string host) => State.Hosts.FirstOrDefault(known => known.Name == host)
        ?? throw new ArgumentException($"The lab has no host '{host}', only {string.Join(", ", State.Hosts.Select(known => known.Name))}.", nameof(host));

    [GeneratedRegex("^[A-Za-z0-9/_.-]+$")]
    private static partial Regex PlainPath();
}
