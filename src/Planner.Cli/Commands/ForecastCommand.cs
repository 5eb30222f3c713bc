using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Engine.Rights;

namespace Planner.Cli.Commands;

/// <summary><c>planner forecast</c>.</summary>
internal static class ForecastCommand
{
    public static Command Make()
    {
        var estate = new Argument<string>("ESTATE") { Description = "an estate file, or @name for a stored one" };
        var overlays = new Option<string[]>("--with") { Description = "observations to lay over it" };
        var standards = new Option<string[]>("--standard") { Description = "a standard by id, such as gbt20988-2007; default those that assess takes" };
        var systems = new Option<string[]>("--system") { Description = "a system's id; default all" };
        var days = new Option<int>("--days") { Description = "how many days to look ahead", DefaultValueFactory = _ => 366 };
        var (json, lang, asOf, data) = (CommonOptions.Json(), CommonOptions.Lang(), CommonOptions.AsOf(), CommonOptions.Data());
        var command = new Command("forecast", "say which level falls on which day when nothing is renewed / 到期预测") { estate, overlays, standards, systems, days, json, lang, asOf, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var request = new ForecastRequest(parsed.GetRequiredValue(estate))
            {
                Overlays = parsed.GetValue(overlays) ?? [],
                Standards = parsed.GetValue(standards) ?? [],
                Systems = parsed.GetValue(systems) ?? [],
                AsOf = parsed.GetValue(asOf),
                Days = parsed.GetValue(days),
            };
            var forecast = await new ForecastGrades(EngineRoom.Here(parsed.GetValue(data))).RunAsync(LocalActor.Current, request, cancellation);
            if (forecast.Value is null)
            {
                return FindingLines.Refuse(forecast.Findings, parsed.GetValue(json));
            }

            FindingLines.Tell(forecast.Findings);
            if (parsed.GetValue(json))
            {
                StandardOutput.Document(forecast.Value.WriteJson, cancellation);
            }
            else
            {
                new ForecastText(forecast.Value.Forecast, parsed.GetValue(lang), Console.Out).Write();
            }

            return ExitCode.Done;
        });
        return command;
    }
}
