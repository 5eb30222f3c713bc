using System.CommandLine;

namespace Planner.Cli.Commands;

/// <summary>The command line as a whole.</summary>
internal static class AllCommands
{
    public static RootCommand Make() => new("Planner: disaster-recovery grades, plans, drills and evidence / 灾备定级、规划、演练与取证")
    {
        AssessCommand.Make(),
        RequireCommand.Make(),
        ExplainCommand.Make(),
        CloseCommand.Make(),
        ForecastCommand.Make(),
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
}
