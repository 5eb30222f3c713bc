using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Engine.Rights;

namespace Planner.Cli.Commands;

/// <summary><c>planner close</c>.</summary>
internal static class CloseCommand
{
    public static Command Make()
    {
        var estate = new Argument<string>("ESTATE") { Description = "an estate file, or @name for a stored one" };
        var system = new Option<string>("--system") { Description = "the system's id", Required = true };
        var standard = new Option<string>("--standard") { Description = "the standard's id, such as gbt20988-2007", Required = true };
        var level = new Option<int>("--level") { Description = "the level to be reached", Required = true };
        var (lang, asOf, data, json) = (CommonOptions.Lang(), CommonOptions.AsOf(), CommonOptions.Data(), CommonOptions.Json());
        var command = new Command("close", "the smallest set of changes that lifts a system to a level / 达到某一等级的最少改动") { estate, system, standard, level, lang, asOf, data, json };
        command.SetAction(async (parsed, cancellation) =>
        {
            var request = new AssessRequest(parsed.GetRequiredValue(estate)) { Standards = [parsed.GetRequiredValue(standard)], AsOf = parsed.GetValue(asOf) };
            var closed = await new Closing(EngineRoom.Here(parsed.GetValue(data)))
                .RunAsync(LocalActor.Current, request, parsed.GetRequiredValue(system), parsed.GetRequiredValue(level), cancellation);
            if (closed.Value is null)
            {
                return FindingLines.Refuse(closed.Findings, parsed.GetValue(json));
            }

            FindingLines.Tell(closed.Findings);
            if (parsed.GetValue(json))
            {
                StandardOutput.Document(closed.Value.WriteJson, cancellation);
            }
            else
            {
                new ClosingText(parsed.GetValue(lang), Console.Out).Write(closed.Value);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
