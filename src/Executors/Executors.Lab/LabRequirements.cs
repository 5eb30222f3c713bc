using Executors.Contract;
using Planner.Model.Findings;

namespace Executors.Lab;

/// <summary>What a machine must have to carry a lab.</summary>
public static class LabRequirements
{
    private static readonly string[] Programs =
        ["unshare", "nsenter", "setpriv", "ip", "tini", "sshd", "ssh-keygen", "haproxy", "socat", "pg_createcluster", "pg_ctlcluster"];

    /// <summary>All that is missing; empty when a lab can be made here.</summary>
    public static async Task<IReadOnlyList<Finding>> MissingAsync(CancellationToken cancellation)
    {
        if (!OperatingSystem.IsLinux())
            return [new Finding("LAB001", "A lab needs Linux: its hosts are namespaces.")];
        if (!Environment.IsPrivilegedProcess)
            return [new Finding("LAB002", "A lab needs root to make namespaces and mounts.") { Hint = "run it as root" }];
        var absent = Programs.Where(program => !Places().Any(place => File.Exists(Path.Combine(place, program)))).ToList();
        if (absent.Count > 0)
            return [.. absent.Select(program => new Finding("LAB003", $"The program '{program}' is not installed.") { Hint = "run scripts/install-lab.sh on Debian, or install it" })];
        var probe = await CommandRunner.RunAsync(["bash", "-c", Resource.Text(typeof(LabRequirements), "probe.sh")], null, cancellation);
        return probe.Succeeded
            ? []
            : [new Finding("LAB006", $"This machine does not let root make namespaces, overlay mounts or links: {probe.Errors.Trim()}") { Hint = "in a container, run it privileged" }];
    }

    private static IEnumerable<string> Places() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Concat(["/usr/sbin", "/sbin", "/usr/bin", "/bin"]);
}
