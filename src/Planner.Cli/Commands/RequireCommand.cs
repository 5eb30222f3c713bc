using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Engine.Rights;
using Planner.Model.Grading;

namespace Planner.Cli.Commands;

/// <summary><c>planner require</c>.</summary>
internal static class RequireCommand
{
    public static Command Make()
    {
        var estate = new Argument<string>("ESTATE") { Description = "an estate file, or @name for a stored one" };
        var overlays = new Option<string[]>("--with") { Description = "observations to lay over it" };
        var standards = new Option<string[]>("--standard") { Description = "a standard by id, such as gbt20988-2007; default all" };
        var system = new Option<string?>("--system") { Description = "one system by id, with the chain of reasons; default a table of all" };
        var (json, lang, asOf, data) = (CommonOptions.Json(), CommonOptions.Lang(), CommonOptions.AsOf(), CommonOptions.Data());
        var command = new Command("require", "propose required levels with reasons, and name contradictions / 建议应达等级并指出矛盾") { estate, overlays, standards, system, json, lang, asOf, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var request = new AssessRequest(parsed.GetRequiredValue(estate))
            {
                Overlays = parsed.GetValue(overlays) ?? [],
                Standards = parsed.GetValue(standards) ?? [],
                AsOf = parsed.GetValue(asOf),
                Detail = Detail.None,
            };
            var asJson = parsed.GetValue(json);
            var required = await new Require(EngineRoom.Here(parsed.GetValue(data))).RunAsync(LocalActor.Current, request, parsed.GetValue(system), cancellation);
            if (required.Value is null)
            {
                return FindingLines.Refuse(required.Findings, asJson);
            }

            FindingLines.Tell(required.Findings);
            if (asJson)
            {
                StandardOutput.Document(stream => Require.WriteJson(required.Value, stream), cancellation);
            }
            else
            {
                new RequirementText(required.Value, parsed.GetValue(lang), Console.Out).Write(parsed.GetValue(system) is not null);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
