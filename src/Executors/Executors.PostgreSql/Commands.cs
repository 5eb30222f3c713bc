using Executors.Contract;
using Planner.Model.Runbooks;

namespace Executors.PostgreSql;

/// <summary>The one command of each operation that changes a host. What is secret comes by standard input.</summary>
internal static class Commands
{
    /// <summary>The command, or null for an operation that changes no host.</summary>
    public static HostCommand? Of(ProtectionTarget target, PostgreSqlTarget wanted, Operation operation, string cluster)
    {
        var primary = target.Hosts[wanted.Primary];
        var upstream = new[] { primary.Address, wanted.Port, Names.Slot(wanted.Standby), Names.Stream(wanted.Standby), wanted.TlsRoot, wanted.TlsMode };
        return operation switch
        {
            Operation.Keep => Script(wanted.Standby, "keep.sh", cluster),
            Operation.Prepare => Script(wanted.Primary, "prepare.sh", cluster, target.Hosts[wanted.Standby].Address, Names.Slot(wanted.Standby)),
            Operation.Configure => Script(wanted.Standby, "configure.sh", cluster),
            Operation.Copy => Script(wanted.Standby, "copy.sh", cluster, upstream),
            Operation.Stream => Script(wanted.Standby, "stream.sh", cluster, upstream),
            Operation.Synchronous => Script(wanted.Primary, "synchronous.sh", cluster, Names.Synchronous(wanted)),
            Operation.Fence => Script(wanted.Primary, "fence.sh", cluster),
            Operation.Promote => Script(wanted.Standby, "promote.sh", cluster),
            _ => null,
        };
    }

    /// <summary>The primary's configuration as text; changes nothing.</summary>
    public static HostCommand ReadSettings(string host, string cluster) => Script(host, "settings.sh", cluster) with { Mutates = false };

    private static HostCommand Script(string host, string script, string cluster, params string[] arguments) =>
        new(host, ["bash", "-c", Resource.Text(typeof(Commands), script), script, .. cluster.Split('/'), .. arguments], Mutates: true);
}
