using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Rights;
using Planner.Engine.Simulating;

namespace Planner.Cli.Commands;

/// <summary><c>planner simulate</c>.</summary>
internal static class SimulateCommand
{
    public static Command Make()
    {
        var estate = new Argument<string>("ESTATE") { Description = "an estate file, or @name for a stored one" };
        var overlays = new Option<string[]>("--with") { Description = "observations to lay over it" };
        var plan = new Option<string?>("--plan") { Description = "a plan whose designs are simulated; default the protections of today" };
        var systems = new Option<string[]>("--system") { Description = "a system's id; default all" };
        var years = new Option<long>("--years") { Description = "simulated years a system", DefaultValueFactory = _ => 20_000 };
        var recoveries = new Option<long>("--recoveries") { Description = "simulated recoveries a scenario", DefaultValueFactory = _ => 20_000 };
        var seed = new Option<long>("--seed") { Description = "the same seed gives the same numbers", DefaultValueFactory = _ => 1 };
        var (json, lang, data) = (CommonOptions.Json(), CommonOptions.Lang(), CommonOptions.Data());
        var command = new Command("simulate", "predict recoveries and downtime / 模拟") { estate, overlays, plan, systems, years, recoveries, seed, json, lang, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var request = new SimulateRequest(parsed.GetRequiredValue(estate))
            {
                Overlays = parsed.GetValue(overlays) ?? [],
                Plan = parsed.GetValue(plan),
                Systems = parsed.GetValue(systems) ?? [],
                Years = parsed.GetValue(years),
                Recoveries = parsed.GetValue(recoveries),
                Seed = parsed.GetValue(seed),
            };
            var run = await new SimulateEstate(EngineRoom.Here(parsed.GetValue(data))).RunAsync(LocalActor.Current, request, null, cancellation);
            if (run.Value is null)
            {
                return FindingLines.Refuse(run.Findings, parsed.GetValue(json));
            }

            FindingLines.Tell(run.Findings);
            if (parsed.GetValue(json))
            {
                StandardOutput.Document(run.Value.WriteJson, cancellation);
            }
            else
            {
                new SimulationText(run.Value.Simulation, parsed.GetValue(lang), Console.Out).Write();
            }

            return ExitCode.Done;
        });
        return command;
    }
}
