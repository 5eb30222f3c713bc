using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Estates;
using Planner.Engine.Importing;
using Planner.Engine.Rights;

namespace Planner.Cli.Commands;

/// <summary><c>planner demo</c>.</summary>
internal static class DemoCommand
{
    public static Command Make()
    {
        var systems = new Option<int>("--systems") { Description = "how many systems, 1 to 100000", DefaultValueFactory = _ => 20 };
        var seed = new Option<int>("--seed") { Description = "the same seed makes the same estate", DefaultValueFactory = _ => 1 };
        var to = new Option<string>("--out") { Description = "the estate file to write", Required = true };
        var command = new Command("demo", "make an estate for learning and measuring / 生成演示清单") { systems, seed, to };
        command.SetAction((parsed, cancellation) =>
        {
            if (WholeFile.Refusal(parsed.GetRequiredValue(to)) is { } refusal)
            {
                return Task.FromResult(FindingLines.Refuse([refusal], asJson: false));
            }

            var demo = MakeDemo.Run(LocalActor.Current, parsed.GetValue(systems), parsed.GetValue(seed), cancellation);
            if (demo.Value is null)
            {
                return Task.FromResult(FindingLines.Refuse(demo.Findings, asJson: false));
            }

            SaveEstate.ToFile(demo.Value, parsed.GetRequiredValue(to), cancellation);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
