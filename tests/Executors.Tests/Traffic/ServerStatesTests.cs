using Executors.Traffic;

namespace Executors.Tests.Traffic;

public sealed class ServerStatesTests
{
    /// <summary>As HAProxy 2.6 printed it: a in forced maintenance, b disabled in the configuration and made ready since, c draining.</summary>
    private const string Printed = """
        running 1
        running # be_id be_name srv_id srv_name srv_addr srv_op_state srv_admin_state srv_uweight srv_iweight
        running 2 bank 1 a 198.18.1.10 0 1 1 1 0 6 3 0 14 0 0 0 - 5432 - 0 0 - - 0
        running 2 bank 2 b 198.18.2.10 2 4 1 1 0 8 2 0 6 0 0 0 - 5432 - 0 0 - - 0
        running 2 bank 3 c 198.18.3.10 2 8 1 1 0 8 2 0 6 0 0 0 - 5432 - 0 0 - - 0
        running 3 other 1 a 198.18.1.10 2 0 1 1 0 6 3 0 14 0 0 0 - 5432 - 0 0 - - 0
        persisted 2 bank 1 a 198.18.1.10 2 5 1 1 0 6 3 0 14 0 0 0 - 5432 - 0 0 - - 0
        """;

    [Fact]
    public void Only_the_backend_asked_for_is_read_and_maintenance_is_told_from_where_it_came() =>
        Assert.Equal([("a", "maint", "down"), ("b", "ready", "up"), ("c", "drain", "up")], ServerStates.Read(Printed, "running", "bank"));

    [Fact]
    public void What_a_restart_would_find_is_read_apart() =>
        Assert.Equal([("a", "maint", "up")], ServerStates.Read(Printed, "persisted", "bank"));
}
