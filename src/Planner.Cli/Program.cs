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
    VerifyCommand.Make(),
};
// A word that begins with @ names a stored estate, not a file of arguments.
var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (parsed.Errors.Count > 0 && !args.Contains("--help") && !args.Contains("-h"))
{
    return Console.Error.Usage(parsed.Errors.Select(error => error.Message));
}

return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
