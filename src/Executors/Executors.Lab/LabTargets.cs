using System.Globalization;
using Executors.Contract;

namespace Executors.Lab;

/// <summary>The lab's component as executors are given it: host a protected by host b, users coming in over host lb.</summary>
public static class LabTargets
{
    /// <summary>Port of the database servers and of the traffic host.</summary>
    public const int Port = 5432;

    /// <summary>The address that users use, ready for a sentinel.</summary>
    public static SentinelTarget Service(LabState lab)
    {
        ArgumentNullException.ThrowIfNull(lab);
        return new SentinelTarget(Traffic(lab).Address, Port, "bank", "app", new SecretReference("file", lab.SecretFile("app")), lab.TlsRootFile);
    }

    /// <summary>For the executor <c>postgresql</c>.</summary>
    /// <param name="lab">The lab.</param>
    /// <param name="hosts">Connections from <see cref="Laboratory.Connect"/>.</param>
    /// <param name="primary">Host <c>a</c> or <c>b</c>, whichever takes the writes; the other is the standby.</param>
    public static ProtectionTarget Database(LabState lab, IReadOnlyDictionary<string, IHost> hosts, string primary = "a")
    {
        var service = Service(lab);
        return new ProtectionTarget(
            "bank",
            "db",
            lab.Hosts.Where(host => !host.Traffic).ToDictionary(host => host.Name, host => hosts[host.Name]),
            Keys(
                ("primary", primary),
                ("standby", primary == "a" ? "b" : "a"),
                ("mode", "async"),
                ("tlsRoot", "/etc/planner-lab/root.pem"),
                ("maxLoss", "60s"),
                ("service", $"{service.Address}:{service.Port.ToString(CultureInfo.InvariantCulture)}"),
                ("database", service.Database),
                ("user", service.User),
                ("serviceTlsRoot", service.TlsRootFile)),
            new Dictionary<string, SecretReference> { ["app"] = service.Password, ["replication"] = new SecretReference("file", lab.SecretFile("replication")) });
    }

    /// <summary>For the executor <c>haproxy</c>: users' traffic belongs on one of the database hosts.</summary>
    /// <param name="lab">The lab.</param>
    /// <param name="hosts">Connections from <see cref="Laboratory.Connect"/>.</param>
    /// <param name="active">The host that takes writes.</param>
    public static ProtectionTarget UserTraffic(LabState lab, IReadOnlyDictionary<string, IHost> hosts, string active)
    {
        ArgumentNullException.ThrowIfNull(lab);
        var traffic = Traffic(lab);
        return new ProtectionTarget(
            "bank",
            "entrance",
            new Dictionary<string, IHost> { [traffic.Name] = hosts[traffic.Name] },
            Keys(
                ("proxy", traffic.Name),
                ("backend", "bank"),
                ("active", active),
                ("frontend", $"{traffic.Address}:{Port.ToString(CultureInfo.InvariantCulture)}"),
                ("probe", "postgresql")),
            new Dictionary<string, SecretReference>());
    }

    private static LabHost Traffic(LabState lab) => lab.Hosts.Single(host => host.Traffic);

    private static SortedDictionary<string, string> Keys(params ReadOnlySpan<(string Key, string Value)> pairs)
    {
        var keys = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in pairs)
            keys.Add(key, value);
        return keys;
    }
}
