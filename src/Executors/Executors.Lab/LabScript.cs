using System.Globalization;
using Executors.Contract;

namespace Executors.Lab;

/// <summary>Runs the lab's scripts on the machine, in the set or on a host.</summary>
internal static class LabScript
{
    /// <summary>On the machine itself.</summary>
    public static Task<string> OnMachineAsync(string script, IReadOnlyList<string> arguments, CancellationToken cancellation) =>
        RunAsync([], script, arguments, null, cancellation);

    /// <summary>Inside the set, beside its hosts.</summary>
    public static Task<string> InSetAsync(string id, string script, IReadOnlyList<string> arguments, CancellationToken cancellation) =>
        RunAsync(Enter(id, LabProcess.Set), script, arguments, null, cancellation);

    /// <summary>On a host, as its root.</summary>
    public static Task<string> OnHostAsync(string id, string host, string script, string standardInput, CancellationToken cancellation) =>
        RunAsync(Enter(id, host), script, [], standardInput, cancellation);

    private static IReadOnlyList<string> Enter(string id, string place) => LabProcesses.InitOf(id, place) is { } pid
        ? ["nsenter", "-t", pid.ToString(CultureInfo.InvariantCulture), "-m", "-p", "-u", "-i", "-n", "-r", "-w", "--"]
        : throw new InvalidOperationException($"'{place}' of lab {id} does not run.");

    private static async Task<string> RunAsync(
        IReadOnlyList<string> enter, string script, IReadOnlyList<string> arguments, string? standardInput, CancellationToken cancellation)
    {
        // The script is an argument so that standard input stays free for a secret.
        var text = Resource.Text(typeof(LabScript), script);
        var result = await CommandRunner.RunAsync([.. enter, "bash", "-c", text, script, .. arguments], standardInput, cancellation);
        return result.Succeeded
            ? result.Output.Trim()
            : throw new InvalidOperationException($"{script} {string.Join(' ', arguments)} ended with {result.ExitCode}: {result.Errors.Trim()}");
    }
}
