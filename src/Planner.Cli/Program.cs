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
};
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0 && !args.Contains("--help") && !args.Contains("-h"))
{
    return Console.Error.Usage(parsed.Errors.Select(error => error.Message));
}

return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
