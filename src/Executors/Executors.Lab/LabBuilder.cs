using System.Globalization;
using System.Net.Sockets;
using System.Security.Cryptography;
using Executors.Contract;

namespace Executors.Lab;

/// <summary>Makes the hosts, their network and the application that already exists. Protection comes from executors, never from here.</summary>
internal sealed class LabBuilder(TimeProvider clock, IProgress<string> progress)
{
    private static readonly TimeSpan BootLimit = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Builds a lab in an empty directory. The state is written before each thing it describes is made.</summary>
    public async Task<LabState> BuildAsync(LabState state, CancellationToken cancellation)
    {
        progress.Report("namespace set");
        await LabScript.OnMachineAsync("set.sh", [state.Id, state.Directory], cancellation);
        var set = await UntilAsync(() => LabProcesses.InitOf(state.Id, LabProcess.Set), "the set's first process", Path.Combine(state.Directory, "set.log"), cancellation);
        var slot = int.Parse(await LabScript.OnMachineAsync("uplink.sh", [state.Id, Text(set)], cancellation), CultureInfo.InvariantCulture);
        state = state with { Slot = slot, Hosts = HostsOf(slot) };
        await state.SaveAsync(cancellation);
        await LabScript.InSetAsync(state.Id, "network.sh", [state.Id, Text(slot)], cancellation);

        progress.Report("hosts " + string.Join(", ", state.Hosts.Select(host => host.Name)));
        await PrepareAsync(state, cancellation);
        foreach (var host in state.Hosts)
        {
            await LabScript.InSetAsync(state.Id, "link.sh", [host.Name, Text(host.Site), host.Address], cancellation);
            await BootAsync(state, host, cancellation);
        }
        foreach (var host in state.Hosts)
            await AnswersAsync(host, cancellation);

        progress.Report("the application's database on host a");
        var password = await File.ReadAllTextAsync(state.SecretFile("app"), cancellation);
        await LabScript.OnHostAsync(state.Id, "a", "application.sh", password + "\n", cancellation);
        state = state with { Ready = true };
        await state.SaveAsync(cancellation);
        return state;
    }

    /// <summary>Starts a host that does not run.</summary>
    public async Task BootAsync(LabState state, LabHost host, CancellationToken cancellation)
    {
        await LabScript.InSetAsync(state.Id, "boot.sh", [state.Id, host.Name, state.Directory], cancellation);
        var log = Path.Combine(state.Directory, "hosts", host.Name, "boot.log");
        await UntilAsync(() => LabProcesses.InitOf(state.Id, host.Name), $"the first process of '{host.Name}'", log, cancellation);
    }

    /// <summary>Waits until a host answers on its SSH port.</summary>
    public async Task AnswersAsync(LabHost host, CancellationToken cancellation)
    {
        var begun = clock.GetTimestamp();
        while (!await ListensAsync(host.Address, cancellation))
        {
            if (clock.GetElapsedTime(begun) > BootLimit)
                throw new TimeoutException($"Host '{host.Name}' does not answer on {host.Address}:22.");
            await Task.Delay(Pause, clock, cancellation);
        }
    }

    private static LabHost[] HostsOf(int slot) =>
    [
        HostAt("a", (10 * slot) + 1, traffic: false),
        HostAt("b", (10 * slot) + 2, traffic: false),
        HostAt("lb", (10 * slot) + 9, traffic: true),
    ];

    private static LabHost HostAt(string name, int site, bool traffic) => new(name, site, $"198.18.{Text(site)}.10", traffic);

    private static async Task PrepareAsync(LabState state, CancellationToken cancellation)
    {
        await File.WriteAllTextAsync(Path.Combine(state.Directory, "enter.sh"), Resource.Text(typeof(LabBuilder), "enter.sh"), cancellation);
        foreach (var name in (string[])["app", "replication"])
            await WritePrivateAsync(state.SecretFile(name), RandomNumberGenerator.GetHexString(32, lowercase: true), cancellation);
        await MakeKeyAsync(state.KeyFile, "planner", cancellation);

        var files = new LabHostFiles(state);
        using var certificates = new LabCertificates(state.Id, state.MadeAt);
        await File.WriteAllTextAsync(state.TlsRootFile, certificates.RootPem, cancellation);
        foreach (var host in state.Hosts)
        {
            await MakeKeyAsync(files.PathOn(host, "etc/planner-lab/host_key"), host.Name, cancellation);
            await files.WriteAsync(host, certificates, cancellation);
        }
        await File.WriteAllTextAsync(state.KnownHostsFile, files.KnownHosts(), cancellation);
    }

    private static async Task MakeKeyAsync(string file, string comment, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var made = await CommandRunner.RunAsync(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", comment, "-f", file], null, cancellation);
        if (!made.Succeeded)
            throw new InvalidOperationException($"ssh-keygen could not write {file}: {made.Errors.Trim()}");
    }

    /// <summary>Only its owner may read the file, from its first byte on.</summary>
    private static async Task WritePrivateAsync(string file, string text, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await using var stream = new FileStream(file, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(text), cancellation);
    }

    private async Task<int> UntilAsync(Func<int?> look, string what, string log, CancellationToken cancellation)
    {
        var begun = clock.GetTimestamp();
        while (true)
        {
            if (look() is { } found)
                return found;
            if (clock.GetElapsedTime(begun) > BootLimit)
                throw new TimeoutException($"{what} did not appear within {BootLimit.TotalSeconds:0} s: {(File.Exists(log) ? await File.ReadAllTextAsync(log, cancellation) : "nothing was logged")}");
            await Task.Delay(Pause, clock, cancellation);
        }
    }

    private static async Task<bool> ListensAsync(string address, CancellationToken cancellation)
    {
        using var socket = new TcpClient();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(1));
        try
        {
            await socket.ConnectAsync(address, 22, limit.Token);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
