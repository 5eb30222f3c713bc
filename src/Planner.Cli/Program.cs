using System.CommandLine;
using Planner.Cli.Commands;
using Planner.Cli.Output;
using Planner.Model.Findings;

// Not the console's own writers: one loses output without a word, the other ends the program where its words cannot be written.
Console.SetError(new StreamWriter(new StandardError(Console.OpenStandardError())) { AutoFlush = true });
var json = args.Contains("--json") || args.Any(argument => argument.StartsWith("--json=", StringComparison.Ordinal) || argument.StartsWith("--json:", StringComparison.Ordinal));
using var stop = new Stop();
try
{
    Console.SetOut(new StreamWriter(StandardOutput.Current) { AutoFlush = true });
    // @name is a stored estate here, not a response file.
    var parsed = AllCommands.Make().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    return parsed.Errors.Count > 0 && !args.Contains("--help") && !args.Contains("-h")
        ? FindingLines.Usage([.. parsed.Errors.Select(error => error.Message)], json)
        : await stop.UnlessStoppedAsync(cancellation => parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, cancellation));
}
catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
{
    return FindingLines.End(new Finding("RUN130", StandardOutput.Current.IsBegun ? "Stopped; what was written before is not whole." : "Stopped."), json, stop.ExitCode);
}
catch (Exception failure)
{
    // The last word of a program that people call from scripts: what failed, without a stack.
    return FindingLines.End(new Finding("RUN001", $"Failed: {failure.Message}"), json, ExitCode.Failed);
}
