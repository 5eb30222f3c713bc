using System.Globalization;
using Planner.Model.Runbooks;

namespace Executors.Contract;

/// <summary>The small program on each host that lets one planner at a time change it (see <c>Scripts/guard.sh</c>).</summary>
internal static class Guard
{
    /// <summary>Where hosts over SSH keep the guard's lock and the highest epoch seen.</summary>
    public const string HostDirectory = "/var/lib/planner";

    private const int Stale = 112;
    private const int Busy = 113;
    private const string StalePrefix = "planner-guard: stale ";
    private const string BusyLine = "planner-guard: busy";

    private static string Script { get; } = Resource.Text(typeof(Guard), "guard.sh");

    /// <summary>Installs the guard in a directory; the script comes by standard input.</summary>
    public static (IReadOnlyList<string> Arguments, string StandardInput) Install(string directory) =>
        (["sh", "-c", "umask 077; mkdir -p \"$1\" && cat >\"$1/guard.$$\" && chmod 755 \"$1/guard.$$\" && mv \"$1/guard.$$\" \"$1/guard\"", "sh", directory], Script);

    /// <summary>The command as the guard runs it; a command that changes nothing needs none.</summary>
    public static IReadOnlyList<string> Wrap(string directory, HostCommand command, Epoch epoch) => command.Mutates
        ? [$"{directory}/guard", directory, epoch.Value.ToString(CultureInfo.InvariantCulture), .. command.Arguments]
        : command.Arguments;

    /// <summary>Turns the guard's own answers into exceptions and passes every other result on.</summary>
    /// <exception cref="StaleEpochException">The host has seen a higher epoch.</exception>
    /// <exception cref="GuardBusyException">Another command held the lock for a minute.</exception>
    public static CommandResult Judge(string host, Epoch epoch, CommandResult result) => (result.ExitCode, result.Errors) switch
    {
        (Stale, var errors) when errors.StartsWith(StalePrefix, StringComparison.Ordinal) =>
            throw new StaleEpochException(host, epoch, new Epoch(long.Parse(errors[StalePrefix.Length..].Trim(), CultureInfo.InvariantCulture))),
        (Busy, var errors) when errors.StartsWith(BusyLine, StringComparison.Ordinal) => throw new GuardBusyException(host),
        _ => result,
    };
}
