using System.CommandLine;
using Planner.Cli.Commands;
using Planner.Cli.Output;

var root = new RootCommand("Planner: disaster-recovery grades, plans, drills and evidence / 灾备定级、规划、演练与取证")
{
    AssessCommand.Make(),
    ExplainCommand.Make(),
    ImportCommand.Make(),
    DemoCommand.Make(),
    PackCommand.Make(),
    PlanCommand.Make(),
    SimulateCommand.Make(),
    DiffCommand.Make(),
    LabCommand.Make(),
    ApplyCommand.Make(),
    MoveCommand.Failover(),
    MoveCommand.Switchover(),
    MoveCommand.Failback(),
    RunCommand.Status(),
    RunCommand.Resume(),
    RunCommand.Abort(),
    RunCommand.Confirm(),
    RunCommand.Approve(),
    DrillCommand.Make(),
    ReportCommand.Make(),
    VerifyCommand.Make(),
};
// @name is a stored estate here, not a response file.
var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (parsed.Errors.Count > 0 && !args.Contains("--help") && !args.Contains("-h"))
{
    return Console.Error.Usage(parsed.Errors.Select(error => error.Message));
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration
    {
        EnableDefaultExceptionHandler = false,
        // A drill hears of a stop only before its fault; afterwards it takes its time to leave the system recovered.
        ProcessTerminationTimeout = TimeSpan.FromMinutes(10),
    });
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped.");
    return ExitCode.Stopped;
}
catch (Exception failure)
{
    // The last word of a program that people call from scripts: what failed, without a stack.
    Console.Error.WriteLine($"Failed: {failure.Message}");
    return ExitCode.Failed;
}
