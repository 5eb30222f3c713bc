using Executors.Contract;
using Planner.Model.Runbooks;

namespace Executors.PostgreSql;

/// <summary>Looks at one host and changes nothing.</summary>
internal sealed class HostEye(IPowerWitness power)
{
    private static readonly string Script = Resource.Text(typeof(HostEye), "observe.sh");

    /// <summary>What is there now; a host that cannot be reached is asked about out of band.</summary>
    public async Task<HostView> LookAsync(ProtectionTarget target, string host, string cluster, CancellationToken cancellation)
    {
        var keys = new SortedDictionary<string, string>(StringComparer.Ordinal);
        try
        {
            var command = new HostCommand(host, ["bash", "-c", Script, "observe.sh", cluster], Mutates: false);
            var result = await target.Hosts[host].RunAsync(command, null, default, cancellation);
            keys["reachable"] = "yes";
            foreach (var line in result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                var cut = line.IndexOf('=', StringComparison.Ordinal);
                keys[line[..cut]] = line[(cut + 1)..];
            }
            return new HostView(host, keys, result.Succeeded ? null : $"the database server on '{host}' does not answer: {result.Errors.Trim()}");
        }
        catch (HostUnreachableException unreachable)
        {
            keys["reachable"] = "no";
            var reading = await power.ReadAsync(host, cancellation);
            if (reading.State != PowerState.Unknown)
                keys["power"] = reading.State == PowerState.Off ? "off" : "on";
            return new HostView(host, keys, $"{unreachable.Message} Out of band: {reading.Evidence}.");
        }
    }
}
