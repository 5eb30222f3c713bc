namespace Executors.PostgreSql;

/// <summary>Whether the effect of an operation is there; planning and checking ask the same questions.</summary>
internal static class Effects
{
    /// <summary>The primary lets the standby replicate, and does not start by itself.</summary>
    public static bool Prepared(PostgreSqlTarget wanted, string standbyAddress, HostView primary) =>
        primary["account"] == "ready"
        && primary[$"admits/{standbyAddress}"] == "yes"
        && primary[$"slot/{Names.Slot(wanted.Standby)}"] == "physical"
        && primary["startup"] == "manual";

    /// <summary>Both hosts have the same configuration.</summary>
    public static bool Configured(HostView primary, HostView standby) =>
        standby.Cluster == primary.Cluster && standby["configuration"] is { } configuration && configuration == primary["configuration"];

    /// <summary>The standby follows the primary, as both see it.</summary>
    public static bool Streaming(PostgreSqlTarget wanted, string primaryAddress, HostView primary, HostView standby) =>
        standby.IsStandby
        && standby["upstream"] == primaryAddress
        && standby["startup"] == "manual"
        && primary[$"stream/{Names.Stream(wanted.Standby)}"] is not null;

    /// <summary>The primary waits, or does not wait, for the standby as wanted.</summary>
    public static bool Acknowledging(PostgreSqlTarget wanted, HostView primary) => (primary["synchronous"] ?? "") == Names.Synchronous(wanted);
}
