using System.Diagnostics;

namespace Planner.Engine.Tests.Laboratories;

/// <summary>The real program as a child that can be killed.</summary>
internal static class PlannerProgram
{
    public static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Planner.Cli"), arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;

    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await errors);
    }
}
