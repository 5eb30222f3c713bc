using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Planner.Cli.Tests;

/// <summary>Runs the real program, as a user would.</summary>
internal static class Cli
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public static string Repository { get; } = FindRepository();

    public static string Bank => Path.Combine(Repository, "examples", "city-commercial-bank", "estate.yaml");

    public static async Task<Answer> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Planner.Cli"), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository,
        };
        using var process = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return new Answer(process.ExitCode, await output, await errors);
    }

    private static string FindRepository([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    internal sealed record Answer(int ExitCode, string Output, string Errors);
}
