using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Engine.Rights;
using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Cli.Commands;

/// <summary><c>planner assess</c>.</summary>
internal static class AssessCommand
{
    public static Command Make()
    {
        var estate = new Argument<string>("ESTATE") { Description = "an estate file, or @name for a stored one" };
        var overlays = new Option<string[]>("--with") { Description = "observations to lay over it" };
        var standards = new Option<string[]>("--standard") { Description = "a standard by id, such as gbt20988-2007; default all" };
        var facts = new Option<string>("--facts") { Description = "all: name the facts of every clause; none: of none; default: of failed and unknown ones" };
        facts.AcceptOnlyFromAmong("all", "none");
        var bar = new Option<int?>("--fail-below") { Description = "exit 3 when a system is proven below this level" };
        var (json, lang, asOf, data) = (CommonOptions.Json(), CommonOptions.Lang(), CommonOptions.AsOf(), CommonOptions.Data());
        var command = new Command("assess", "grade an estate by the standards / 定级评估") { estate, overlays, standards, facts, bar, json, lang, asOf, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var request = new AssessRequest(parsed.GetRequiredValue(estate))
            {
                Overlays = parsed.GetValue(overlays) ?? [],
                Standards = parsed.GetValue(standards) ?? [],
                AsOf = parsed.GetValue(asOf),
                Detail = DetailOf(parsed.GetValue(facts), parsed.GetValue(json)),
            };
            return await RunAsync(EngineRoom.Here(parsed.GetValue(data)), request, parsed.GetValue(json), parsed.GetValue(lang), parsed.GetValue(bar), cancellation);
        });
        return command;
    }

    private static Detail DetailOf(string? facts, bool json) => facts switch
    {
        "all" => Detail.All,
        "none" => Detail.None,
        _ => json ? Detail.Open : Detail.None,
    };

    private static async Task<int> RunAsync(EngineRoom room, AssessRequest request, bool json, Language language, int? bar, CancellationToken cancellation)
    {
        var run = await new Assess(room).RunAsync(LocalActor.Current, request, cancellation);
        if (run.Value is null)
        {
            return FindingLines.Refuse(run.Findings, json);
        }

        FindingLines.Tell(run.Findings);
        await using var output = Console.OpenStandardOutput();
        await using var buffered = new BufferedStream(output, 1 << 16);
        var lowest = json
            ? run.Value.WriteJson(buffered, cancellation)
            : new AssessmentText(run.Value, language, Console.Out).Write(cancellation);
        return lowest < bar ? ExitCode.BelowBar : ExitCode.Done;
    }
}
