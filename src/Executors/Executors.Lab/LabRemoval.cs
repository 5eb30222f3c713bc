using System.Diagnostics;
using Executors.Contract;

namespace Executors.Lab;

/// <summary>Takes a lab away and proves that it is gone.</summary>
internal static class LabRemoval
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Ends every process of the lab, which ends its namespaces, mounts and links, then removes its directory.</summary>
    /// <returns>What is left; empty when nothing is.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(LabState state, TimeProvider clock, CancellationToken cancellation)
    {
        var begun = clock.GetTimestamp();
        while (LabProcesses.Of(state.Id) is { Count: > 0 } processes && clock.GetElapsedTime(begun) < Limit)
        {
            foreach (var process in processes)
                Kill(process.Pid);
            await Task.Delay(Pause, clock, cancellation);
        }
        // The kernel takes a dead namespace's links away a little later.
        while (Interface(state) is not null && clock.GetElapsedTime(begun) < Limit)
            await Task.Delay(Pause, clock, cancellation);

        var left = Leftovers(state);
        if (left.Count > 0)
            return left;
        await RemoveFilesAsync(state, cancellation);
        return Directory.Exists(state.Directory) && File.Exists(Path.Combine(state.Directory, "lab.json")) ? [$"directory {state.Directory}"] : [];
    }

    private static List<string> Leftovers(LabState state) =>
    [
        .. LabProcesses.Of(state.Id).Select(process => $"process {process.Pid} ({process.Name})"),
        .. Interface(state) is { } link ? [$"interface {link}"] : Array.Empty<string>(),
        .. File.ReadLines("/proc/self/mountinfo").Where(line => line.Contains(LabProcesses.Marker(state.Id), StringComparison.Ordinal)).Select(line => $"mount {line.Split(' ')[4]}"),
    ];

    /// <summary>The lab's interface on this machine, known by its alias: the slot may belong to another lab by now.</summary>
    private static string? Interface(LabState state) => (
        from folder in Directory.EnumerateDirectories("/sys/class/net", "planlab*")
        let alias = Path.Combine(folder, "ifalias")
        where File.Exists(alias) && File.ReadAllText(alias).Trim() == LabProcesses.Marker(state.Id)
        select Path.GetFileName(folder)).FirstOrDefault();

    private static void Kill(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            process.Kill();
        }
        catch (ArgumentException gone)
        {
            Trace.TraceInformation(gone.Message);
        }
        catch (InvalidOperationException gone)
        {
            Trace.TraceInformation(gone.Message);
        }
    }

    private static async Task RemoveFilesAsync(LabState state, CancellationToken cancellation)
    {
        // lab.json goes last: until then a later `down` finds the rest.
        var made = (string[])["hosts", "secrets", "id_ed25519", "id_ed25519.pub", "known_hosts", "root.pem", "enter.sh", "set.log", "lab.json.new", "lab.json"];
        foreach (var path in made.Select(name => Path.Combine(state.Directory, name)))
            await CommandRunner.RunAsync(["rm", "-rf", "--one-file-system", "--", path], null, cancellation);
        if (!Directory.EnumerateFileSystemEntries(state.Directory).Any())
            Directory.Delete(state.Directory);
    }
}
