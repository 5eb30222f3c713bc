using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Planning;
using Planner.Engine.Rights;
using Planner.Model.Quantities;
using Planner.Model.Standards;

namespace Planner.Cli.Commands;

/// <summary><c>planner plan</c>.</summary>
internal static class PlanCommand
{
    public static Command Make()
    {
        var estate = new Argument<string>("ESTATE") { Description = "an estate file, or @name for a stored one" };
        var overlays = new Option<string[]>("--with") { Description = "observations to lay over it" };
        var budget = new Option<decimal?>("--budget") { Description = "the most new outlay of a year, in CNY" };
        var require = new Option<string[]>("--require") { Description = "SYSTEM=LEVEL of GB/T 20988-2007, or SYSTEM=STANDARD:LEVEL" };
        var loss = new Option<string[]>("--loss") { Description = "SYSTEM=CNY lost in an hour of downtime" };
        var prices = new Option<string?>("--prices") { Description = "a price file; default the product's examples" };
        var leave = new Option<bool>("--leave-conflicts") { Description = "leave systems as they are whose demands no design meets" };
        var seed = new Option<int>("--seed") { Description = "of the solver", DefaultValueFactory = _ => 1 };
        var to = new Option<string?>("--out") { Description = "the plan file to write; .json for JSON, else YAML" };
        var (json, lang, asOf, data) = (CommonOptions.Json(), CommonOptions.Lang(), CommonOptions.AsOf(), CommonOptions.Data());
        var command = new Command("plan", "choose a design for every system at the least cost / 规划") { estate, overlays, budget, require, loss, prices, leave, seed, to, json, lang, asOf, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var asJson = parsed.GetValue(json);
            if (WholeFile.Refusal(parsed.GetValue(to), [parsed.GetRequiredValue(estate), .. parsed.GetValue(overlays) ?? []]) is { } refusal)
            {
                return FindingLines.Refuse([refusal], asJson);
            }

            var request = new PlanRequest(parsed.GetRequiredValue(estate))
            {
                Overlays = parsed.GetValue(overlays) ?? [],
                AsOf = parsed.GetValue(asOf),
                Budget = parsed.GetValue(budget) is { } yuan ? new Money(yuan) : null,
                Require = parsed.GetValue(require) ?? [],
                Loss = parsed.GetValue(loss) ?? [],
                Prices = parsed.GetValue(prices),
                LeaveConflicts = parsed.GetValue(leave),
                Seed = parsed.GetValue(seed),
            };
            var made = await new MakePlan(EngineRoom.Here(parsed.GetValue(data))).RunAsync(LocalActor.Current, request, cancellation);
            if (made.Value is null)
            {
                return FindingLines.Refuse(made.Findings, asJson);
            }

            FindingLines.Tell(made.Findings);
            return Give(made.Value, parsed.GetValue(to), asJson, parsed.GetValue(lang), cancellation);
        });
        return command;
    }

    private static int Give(MadePlan made, string? to, bool json, Language language, CancellationToken cancellation)
    {
        if (to is not null)
        {
            made.Save(to, cancellation);
        }

        if (json)
        {
            StandardOutput.Document(made.WriteJson, cancellation);
        }
        else
        {
            new PlanText(made, language, Console.Out).Write();
        }

        return ExitCode.Done;
    }
}
