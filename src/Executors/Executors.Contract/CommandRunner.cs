using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Executors.Contract;

/// <summary>The only place of the product that starts a process.</summary>
public static class CommandRunner
{
    /// <summary>Runs a program of the planner's own machine to its end; cancelling kills it and its children.</summary>
    /// <param name="arguments">Program and arguments, not a shell line.</param>
    /// <param name="standardInput">Fed to the program; null for none.</param>
    /// <param name="cancellation">Ends the program.</param>
    /// <exception cref="System.ComponentModel.Win32Exception">There is no such program.</exception>
    public static async Task<CommandResult> RunAsync(
        IReadOnlyList<string> arguments, string? standardInput, CancellationToken cancellation)
    {
        using var process = Begin(arguments);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await FeedAsync(process, standardInput);
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
        return new CommandResult(process.ExitCode, await output, await errors);
    }

    [SuppressMessage("ApiDesign", "RS0030", Justification = "This is the command runner that the ban points to.")]
    private static Process Begin(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(arguments[0], arguments.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        return Process.Start(start) ?? throw new InvalidOperationException($"'{arguments[0]}' could not be started.");
    }

    private static async Task FeedAsync(Process process, string? standardInput)
    {
        try
        {
            await process.StandardInput.WriteAsync(standardInput);
            process.StandardInput.Close();
        }
        catch (IOException broken) when (broken.Message.Contains("Broken pipe", StringComparison.Ordinal))
        {
            // A program may end without reading its input; its exit code tells the rest.
            process.StandardInput.BaseStream.Dispose();
        }
    }
}
