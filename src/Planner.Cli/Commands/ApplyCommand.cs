using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Executing;
using Planner.Engine.Rights;

namespace Planner.Cli.Commands;

/// <summary><c>planner apply</c>.</summary>
internal static class ApplyCommand
{
    public static Command Make()
    {
        var plan = new Argument<string>("PLAN") { Description = "@lab: a streaming copy of the lab's database on its other host, and users on the one that serves" };
        var mode = new Option<string>("--mode") { Description = "async, or sync: a write is acknowledged when both hosts have it", DefaultValueFactory = _ => "async" };
        mode.AcceptOnlyFromAmong("async", "sync");
        var (dryRun, data) = (CommonOptions.DryRun(), CommonOptions.Data());
        var command = new Command("apply", "build the wanted protection / 执行方案") { plan, mode, dryRun, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var request = new ApplyRequest(parsed.GetRequiredValue(plan), parsed.GetValue(mode) == "sync", parsed.GetValue(dryRun));
            return RunText.Tell(await new Apply(EngineRoom.Here(parsed.GetValue(data))).RunAsync(LocalActor.Current, request, new NewsLines(), cancellation));
        });
        return command;
    }
}
