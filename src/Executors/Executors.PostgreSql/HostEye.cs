using Executors.Contract;
using Planner.Model.Runbooks;

namespace Executors.PostgreSql;

/// <summary>Looks at one host and changes nothing.</summary>
internal sealed class HostEye(IPowerWitness power)
{
    private static readonly string Script = Resource.Text(typeof(HostEye), "observe.sh");

    /// <summary>What is there now. The witness is asked first: waiting for a host without power costs seconds that users notice.</summary>
    public async Task<HostView> LookAsync(ProtectionTarget target, string host, string cluster, CancellationToken cancellation)
    {
        var reading = await power.ReadAsync(host, cancellation);
        if (reading.State == PowerState.Off)
            return Dark(host, reading, $"Host '{host}' is off.");
        try
        {
            var command = new HostCommand(host, ["bash", "-c", Script, "observe.sh", cluster], Mutates: false);
            var result = await target.Hosts[host].RunAsync(command, null, default, cancellation);
            var keys = Read(result.Output);
            keys["reachable"] = "yes";
            return new HostView(host, keys, result.Succeeded ? null : $"the database server on '{host}' does not answer: {result.Errors.Trim()}");
        }
        catch (HostUnreachableException unreachable)
        {
            return Dark(host, await power.ReadAsync(host, cancellation), unreachable.Message);
        }
    }

    private static SortedDictionary<string, string> Read(string lines)
    {
        var keys = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var cut = line.IndexOf('=', StringComparison.Ordinal);
            keys[line[..cut]] = line[(cut + 1)..];
        }
        return keys;
    }

    private static HostView Dark(string host, PowerReading reading, string reason)
    {
        var keys = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["reachable"] = "no" };
        if (reading.State != PowerState.Unknown)
            keys["power"] = reading.State == PowerState.Off ? "off" : "on";
        return new HostView(host, keys, $"{reason} Out of band: {reading.Evidence}.");
    }
}
