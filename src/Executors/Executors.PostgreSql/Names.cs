namespace Executors.PostgreSql;

/// <summary>The names that the executor gives to what it makes.</summary>
internal static class Names
{
    /// <summary>Name that a standby streams under.</summary>
    public static string Stream(string host) => PostgreSqlTarget.StreamName(host);

    /// <summary>Its replication slot on the primary.</summary>
    public static string Slot(string host) => $"planner_{Stream(host)}";

    /// <summary>The wanted <c>synchronous_standby_names</c>.</summary>
    public static string Synchronous(PostgreSqlTarget wanted) => wanted.Synchronous ? $"FIRST 1 ({Stream(wanted.Standby)})" : "";
}
