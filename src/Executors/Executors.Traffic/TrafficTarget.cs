using System.Globalization;
using Executors.Contract;

namespace Executors.Traffic;

/// <summary>Where users' traffic belongs, read from a target's keys.</summary>
/// <param name="Proxy"><c>proxy</c>: host that runs HAProxy.</param>
/// <param name="Backend"><c>backend</c>: name of the backend (or <c>listen</c> section) in its configuration.</param>
/// <param name="Active"><c>active</c>: name of the one server that takes users.</param>
/// <param name="Address"><c>frontend</c>, its first part: where users come in.</param>
/// <param name="Port"><c>frontend</c>, its second part.</param>
public sealed record TrafficTarget(string Proxy, string Backend, string Active, string Address, int Port)
{
    /// <summary><c>probe</c>: what is asked through the entrance, <c>tcp</c> or <c>postgresql</c>; <c>tcp</c> unless given.</summary>
    public string Probe { get; private init; } = "tcp";

    /// <summary><c>socket</c>: HAProxy's administration socket; <c>/run/haproxy/admin.sock</c> unless given.</summary>
    public string Socket { get; private init; } = "/run/haproxy/admin.sock";

    /// <summary><c>stateFile</c>: the file that HAProxy's <c>load-server-state-from-file global</c> reads; <c>/var/lib/haproxy/state</c> unless given.</summary>
    public string StateFile { get; private init; } = "/var/lib/haproxy/state";

    /// <summary>Reads and checks the keys.</summary>
    /// <exception cref="ArgumentException">A key is missing or wrong; says which and what to write.</exception>
    public static TrafficTarget Read(ProtectionTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var proxy = Needed(target, "proxy", "the host that runs HAProxy");
        if (!target.Hosts.ContainsKey(proxy))
            throw new ArgumentException($"The wanted 'proxy' is '{proxy}'; write one of {string.Join(", ", target.Hosts.Keys.Order())}.");
        var frontend = Needed(target, "frontend", "ADDRESS:PORT");
        var colon = frontend.LastIndexOf(':');
        if (colon < 1 || !ushort.TryParse(frontend[(colon + 1)..], CultureInfo.InvariantCulture, out var port))
            throw new ArgumentException($"The wanted 'frontend' is '{frontend}'; write ADDRESS:PORT.");
        var plain = new TrafficTarget(proxy, Needed(target, "backend", "a backend of HAProxy"), Needed(target, "active", "a server of the backend"), frontend[..colon], port);
        return plain with
        {
            Probe = target.Wanted.GetValueOrDefault("probe", plain.Probe) is var probe && probe is "tcp" or "postgresql" ? probe : throw new ArgumentException($"The wanted 'probe' is '{probe}'; write tcp or postgresql."),
            Socket = target.Wanted.GetValueOrDefault("socket", plain.Socket),
            StateFile = target.Wanted.GetValueOrDefault("stateFile", plain.StateFile),
        };
    }

    private static string Needed(ProtectionTarget target, string key, string what) =>
        target.Wanted.GetValueOrDefault(key) is { Length: > 0 } value ? value : throw new ArgumentException($"The wanted '{key}' is missing; write {what}.");
}
