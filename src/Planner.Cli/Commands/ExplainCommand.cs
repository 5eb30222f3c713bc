using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Engine.Rights;

namespace Planner.Cli.Commands;

/// <summary><c>planner explain</c>.</summary>
internal static class ExplainCommand
{
    public static Command Make()
    {
        var estate = new Argument<string>("ESTATE") { Description = "an estate file, or @name for a stored one" };
        var system = new Option<string>("--system") { Description = "the system's id", Required = true };
        var clause = new Option<string>("--clause") { Description = "the clause's id, such as A.3-D1-c", Required = true };
        var (lang, asOf, data) = (CommonOptions.Lang(), CommonOptions.AsOf(), CommonOptions.Data());
        var command = new Command("explain", "say why a clause came to its verdict / 解释条款结论") { estate, system, clause, lang, asOf, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var room = EngineRoom.Here(parsed.GetValue(data));
            var explained = await new Explain(room).RunAsync(
                LocalActor.Current,
                parsed.GetRequiredValue(estate),
                parsed.GetRequiredValue(system),
                parsed.GetRequiredValue(clause),
                parsed.GetValue(asOf),
                cancellation);
            if (explained.Value is null)
            {
                return FindingLines.Refuse(explained.Findings, asJson: false);
            }

            FindingLines.Tell(explained.Findings);
            foreach (var one in explained.Value)
            {
                new ExplanationText(parsed.GetValue(lang), Console.Out).Write(one);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
