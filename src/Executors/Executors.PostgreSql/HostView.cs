using Executors.Contract;

namespace Executors.PostgreSql;

/// <summary>What one host showed of a cluster: the keys that <c>Scripts/observe.sh</c> prints.</summary>
internal sealed class HostView
{
    private readonly IReadOnlyDictionary<string, string> keys;

    public HostView(string host, IReadOnlyDictionary<string, string> keys, string? unseen)
    {
        Host = host;
        Unseen = unseen;
        this.keys = keys;
    }

    public string Host { get; }

    /// <summary>Why the host, or a part of it, could not be seen; null when all was.</summary>
    public string? Unseen { get; }

    public bool Reachable => this["reachable"] == "yes";

    public bool PoweredOff => this["power"] == "off";

    public IReadOnlyList<string> Installed => this["installed"]?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Such as <c>15/main</c>; null when there is no cluster.</summary>
    public string? Cluster => this["cluster"];

    public string? Version => Cluster?.Split('/')[0];

    public bool HasData => this["system"] is not null;

    public bool Running => this["running"] == "yes";

    public bool IsPrimary => Running && this["role"] == "primary";

    public bool IsStandby => Running && this["role"] == "standby";

    /// <summary>Stopped, and barred from starting writable by three independent means.</summary>
    public bool Fenced => this["fenced"] == "yes" && this["startup"] == "disabled" && this["signal"] == "standby" && this["running"] == "no";

    public string? this[string key] => keys.GetValueOrDefault(key);

    public IEnumerable<KeyValuePair<string, string>> Keys => keys;

    /// <summary>The view of a host inside an observation.</summary>
    public static HostView Of(Observation observed, string host)
    {
        var prefix = $"host/{host}/";
        var keys = observed.Facts.Concat(observed.Readings)
            .Where(fact => fact.Key.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(fact => fact.Key[prefix.Length..], fact => fact.Value);
        return new HostView(host, keys, observed.Unseen.GetValueOrDefault($"host/{host}"));
    }
}
