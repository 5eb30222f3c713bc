using System.Diagnostics;

namespace Planner.Cli.Tests;

/// <summary>Runs the real program inside a line of bash, for redirections and signals.</summary>
internal static class Shell
{
    /// <summary>Runs a line; <c>$planner</c> is the program.</summary>
    public static async Task<Cli.Answer> RunAsync(string line)
    {
        var start = new ProcessStartInfo("bash", ["-c", line])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Cli.Repository,
        };
        start.Environment["planner"] = Path.Combine(AppContext.BaseDirectory, "Planner.Cli");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Cli.Answer(process.ExitCode, await output, await errors);
    }
}
