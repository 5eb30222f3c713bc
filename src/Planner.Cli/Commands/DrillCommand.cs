using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Engine.Drilling;
using Planner.Engine.Rights;
using Planner.Model.Drills;

namespace Planner.Cli.Commands;

/// <summary><c>planner drill</c>.</summary>
internal static class DrillCommand
{
    private const string KeyIndicators = "jrt0168-2018";

    public static Command Make() => new("drill", "drills: a real fault, a real recovery, measured / 演练") { Run(), List(), Journal() };

    private static Command Run()
    {
        var system = new Argument<string>("SYSTEM") { Description = "the system's id, such as bank" };
        var fault = new Option<string>("--fault") { Description = "power-off (silent) or crash (loud)", DefaultValueFactory = _ => "power-off" };
        fault.AcceptOnlyFromAmong("power-off", "crash");
        var unannounced = new Option<bool>("--unannounced") { Description = "the people who recover do not know" };
        var (estate, json, data) = (CommonOptions.StoredEstate(), CommonOptions.Json(), CommonOptions.Data());
        var command = new Command("run", "take the serving host away, recover, measure RTO and RPO, clean up") { system, fault, unannounced, estate, json, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var room = EngineRoom.Here(parsed.GetValue(data));
            var request = new DrillRequest(parsed.GetValue(estate)!, parsed.GetRequiredValue(system), parsed.GetValue(fault) == "crash" ? FaultKind.Crash : FaultKind.PowerOff)
            {
                Announced = !parsed.GetValue(unannounced),
            };
            var drill = await new RunDrill(room).RunAsync(LocalActor.Current, request, new NewsLines(), cancellation);
            if (drill.Value is not { } report)
            {
                return FindingLines.Refuse(drill.Findings, parsed.GetValue(json));
            }
            if (parsed.GetValue(json))
            {
                Console.Out.WriteLine(DrillJson.Write(report).ToJsonString());
                return DrillText.ExitCodeOf(report);
            }
            DrillText.Write(report, Console.Out);
            await IndicatorsAsync(room, report, cancellation);
            return DrillText.ExitCodeOf(report);
        });
        return command;
    }

    private static Command List()
    {
        var system = new Argument<string?>("SYSTEM") { Description = "only of this system", Arity = ArgumentArity.ZeroOrOne };
        var (json, data) = (CommonOptions.Json(), CommonOptions.Data());
        var command = new Command("list", "the drills with their figures") { system, json, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var drills = await new DrillStates(EngineRoom.Here(parsed.GetValue(data))).ListAsync(LocalActor.Current, parsed.GetValue(system), cancellation);
            if (parsed.GetValue(json))
            {
                Console.Out.WriteLine(new System.Text.Json.Nodes.JsonArray([.. drills.Select(DrillJson.Write)]).ToJsonString());
            }
            else
            {
                DrillText.List(drills, Console.Out);
            }
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Journal()
    {
        var drill = new Argument<string>("DRILL");
        var data = CommonOptions.Data();
        var command = new Command("journal", "print the sentinel's journal, from which RTO and RPO can be computed again") { drill, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var journal = await new DrillStates(EngineRoom.Here(parsed.GetValue(data))).JournalAsync(LocalActor.Current, parsed.GetRequiredValue(drill), cancellation);
            if (journal.Value is null)
            {
                return FindingLines.Refuse(journal.Findings, asJson: false);
            }
            StandardOutput.Current.Write(journal.Value);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>What the drill did to the grade of its estate.</summary>
    private static async Task IndicatorsAsync(EngineRoom room, DrillReport report, CancellationToken cancellation)
    {
        var run = await new Assess(room).RunAsync(LocalActor.Current, new AssessRequest(report.Estate) { Standards = [KeyIndicators] }, cancellation);
        foreach (var grade in run.Value?.GradesOf(report.System) ?? [])
        {
            var proven = grade.Elements.Select(element => $"{element.Element} {(element.Levels.Proven == 0 ? "none" : $"level {element.Levels.Proven}")}");
            Console.Out.WriteLine($"  {KeyIndicators}, key indicators proven for {report.Estate}: {string.Join(", ", proven)}");
        }
    }
}
