using System.Globalization;
using System.Text.RegularExpressions;
using Executors.Contract;

namespace Executors.PostgreSql;

/// <summary>The wanted protection of a PostgreSQL component, read from a target's keys.</summary>
/// <param name="Primary"><c>primary</c>: host that takes writes.</param>
/// <param name="Standby"><c>standby</c>: host that holds the copy.</param>
/// <param name="Synchronous"><c>mode</c>: <c>sync</c> when a write must be on both hosts before it is acknowledged; <c>async</c> otherwise.</param>
/// <param name="Cluster"><c>cluster</c>: name of the cluster on its hosts, <c>main</c> unless given.</param>
/// <param name="TlsRoot"><c>tlsRoot</c>: file on the database hosts with the root that signed their certificates.</param>
public sealed partial record PostgreSqlTarget(string Primary, string Standby, bool Synchronous, string Cluster, string TlsRoot)
{
    /// <summary><c>port</c> of the servers; 5432 unless given.</summary>
    public string Port { get; private init; } = "5432";

    /// <summary><c>tlsMode</c>: <c>verify-full</c> unless given; <c>verify-ca</c> where certificates do not carry the hosts' addresses.</summary>
    public string TlsMode { get; private init; } = "verify-full";

    /// <summary><c>maxLoss</c>: the recovery point objective, such as <c>60s</c>; a copy further behind is not promoted. Null: none is set.</summary>
    public TimeSpan? MaxLoss { get; private init; }

    /// <summary><c>acceptLoss=yes</c>: a person accepts the loss that the copy implies.</summary>
    public bool LossAccepted { get; private init; }

    /// <summary><c>provenAt</c>: when an earlier observation saw that the copy held everything (its reading <c>provenAt</c>); null when unknown.</summary>
    public DateTimeOffset? ProvenAt { get; private init; }

    /// <summary><c>stoppedAt</c>: when the primary had stopped, at the latest; null means the moment of asking, which overstates the loss.</summary>
    public DateTimeOffset? StoppedAt { get; private init; }

    /// <summary>The way users come in: <c>service=HOST:PORT database=NAME user=NAME serviceTlsRoot=FILE</c> and the secret <c>app</c>; null when not wanted.</summary>
    public SentinelTarget? Service { get; private init; }

    /// <summary>Reads and checks the keys.</summary>
    /// <exception cref="ArgumentException">A key is missing or wrong; says which and what to write.</exception>
    public static PostgreSqlTarget Read(ProtectionTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var keys = target.Wanted;
        var read = new PostgreSqlTarget(
            Host(target, "primary"),
            Host(target, "standby"),
            keys.GetValueOrDefault("mode", "async") is var mode && mode is "sync" or "async" ? mode == "sync" : throw Wrong("mode", mode, "sync or async"),
            keys.GetValueOrDefault("cluster", "main") is var cluster && PlainName().IsMatch(cluster) ? cluster : throw Wrong("cluster", cluster, "letters, digits, '_' and '-'"),
            keys.GetValueOrDefault("tlsRoot") ?? throw Wrong("tlsRoot", "", "a file on the database hosts"))
        {
            Port = keys.GetValueOrDefault("port", "5432") is var port && ushort.TryParse(port, CultureInfo.InvariantCulture, out _) ? port : throw Wrong("port", port, "1 to 65535"),
            TlsMode = keys.GetValueOrDefault("tlsMode", "verify-full") is var tls && tls is "verify-full" or "verify-ca" ? tls : throw Wrong("tlsMode", tls, "verify-full or verify-ca"),
            MaxLoss = keys.GetValueOrDefault("maxLoss") is { } loss ? Duration(loss) : null,
            LossAccepted = keys.GetValueOrDefault("acceptLoss") == "yes",
            ProvenAt = Instant(keys, "provenAt"),
            StoppedAt = Instant(keys, "stoppedAt"),
            Service = ServiceOf(target),
        };
        return read.Primary != read.Standby ? read : throw Wrong("standby", read.Standby, "another host than the primary");
    }

    /// <summary>Name that the standby streams under, and the end of its slot's name: letters, digits and '_'.</summary>
    public static string StreamName(string host) => NoWord().Replace(host.ToLowerInvariant(), "_");

    private static string Host(ProtectionTarget target, string key) =>
        target.Wanted.GetValueOrDefault(key) is { } name && target.Hosts.ContainsKey(name)
            ? name
            : throw Wrong(key, target.Wanted.GetValueOrDefault(key, ""), $"one of {string.Join(", ", target.Hosts.Keys.Order())}");

    private static SentinelTarget? ServiceOf(ProtectionTarget target)
    {
        if (target.Wanted.GetValueOrDefault("service") is not { } service)
            return null;
        var colon = service.LastIndexOf(':');
        if (colon < 1 || !ushort.TryParse(service[(colon + 1)..], CultureInfo.InvariantCulture, out var port))
            throw Wrong("service", service, "HOST:PORT");
        return new SentinelTarget(
            service[..colon],
            port,
            target.Wanted.GetValueOrDefault("database") ?? throw Wrong("database", "", "the database that users open"),
            target.Wanted.GetValueOrDefault("user") ?? throw Wrong("user", "", "the user whose secret is 'app'"),
            target.Secrets.GetValueOrDefault("app") ?? throw new ArgumentException("The target has a service but no secret 'app'.", nameof(target)),
            target.Wanted.GetValueOrDefault("serviceTlsRoot") ?? throw Wrong("serviceTlsRoot", "", "a file on the planner's machine"));
    }

    private static DateTimeOffset? Instant(IReadOnlyDictionary<string, string> keys, string key) => keys.GetValueOrDefault(key) is not { } text
        ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var instant) ? instant : throw Wrong(key, text, "an instant such as 2026-11-23T08:00:00Z");

    private static TimeSpan Duration(string text) =>
        text.Length > 1 && double.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? text[^1] switch
            {
                's' => TimeSpan.FromSeconds(number),
                'm' => TimeSpan.FromMinutes(number),
                'h' => TimeSpan.FromHours(number),
                'd' => TimeSpan.FromDays(number),
                _ => throw Wrong("maxLoss", text, "a duration such as 60s, 15m or 4h"),
            }
            : throw Wrong("maxLoss", text, "a duration such as 60s, 15m or 4h");

    private static ArgumentException Wrong(string key, string value, string instead) =>
        new($"The wanted '{key}' is '{value}'; write {instead}.");

    [GeneratedRegex("^[A-Za-z0-9_-]+$")]
    private static partial Regex PlainName();

    [GeneratedRegex("[^a-z0-9_]")]
    private static partial Regex NoWord();
}
