using System.Diagnostics;

namespace Planner.Storage.Tests;

/// <summary>Starts the process that tests kill.</summary>
internal static class CrashHost
{
    public static Process Start(params string[] arguments) => StartProgram(Program, arguments);

    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "Executors.CrashHost");

    public static Process StartProgram(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
        ?? throw new InvalidOperationException($"{program} could not be started.");
}
