using System.CommandLine;
using System.Globalization;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Engine.Reporting;
using Planner.Engine.Rights;
using Planner.Model.Findings;
using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Cli.Commands;

/// <summary><c>planner assess</c>.</summary>
internal static class AssessCommand
{
    private const int Highest = 6;

    public static Command Make()
    {
        var estate = new Argument<string>("ESTATE") { Description = "an estate file, or @name for a stored one" };
        var overlays = new Option<string[]>("--with") { Description = "observations to lay over it" };
        var standards = new Option<string[]>("--standard") { Description = "a standard by id, such as gbt20988-2007; default all that apply to the organisation" };
        var facts = new Option<string>("--facts") { Description = "all: name the facts of every clause; none: of none; default: of failed and unknown ones" };
        facts.AcceptOnlyFromAmong("all", "none");
        var bar = Bar();
        var pdf = new Option<string?>("--pdf") { Description = "also write the report for auditors to this file, in the language of --lang" };
        var files = new AssessFileOptions();
        var (json, lang, asOf, data) = (CommonOptions.Json(), CommonOptions.Lang(), CommonOptions.AsOf(), CommonOptions.Data());
        var command = new Command("assess", "grade an estate by the standards / 定级评估") { estate, overlays, standards, facts, bar, pdf, json, lang, asOf, data };
        files.AddTo(command);
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(pdf) is not null && parsed.GetValue(facts) == "none")
            {
                parsed.AddError("--pdf prints the facts of open clauses: leave out --facts none.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var request = new AssessRequest(parsed.GetRequiredValue(estate))
            {
                Overlays = parsed.GetValue(overlays) ?? [],
                Standards = parsed.GetValue(standards) ?? [],
                AsOf = parsed.GetValue(asOf),
                Detail = DetailOf(parsed.GetValue(facts), parsed.GetValue(json) || parsed.GetValue(pdf) is not null),
            };
            var answer = new Answer(parsed.GetValue(json), parsed.GetValue(pdf), files.Read(parsed, parsed.GetValue(lang), parsed.GetValue(bar)));
            return await RunAsync(EngineRoom.Here(parsed.GetValue(data)), request, answer, cancellation);
        });
        return command;
    }

    private static Option<int?> Bar() => new("--fail-below")
    {
        Description = "exit 3 when a system is proven below this level, 0 to 6, or when there is no system",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level <= Highest)
            {
                return level;
            }

            result.AddError($"'{result.Tokens[0].Value}' is no level; write 0 to {Highest}.");
            return null;
        },
    };

    private static Detail DetailOf(string? facts, bool named) => facts switch
    {
        "all" => Detail.All,
        "none" => Detail.None,
        _ => named ? Detail.Open : Detail.None,
    };

    private static async Task<int> RunAsync(EngineRoom room, AssessRequest request, Answer answer, CancellationToken cancellation)
    {
        if (answer.Refusal([request.Estate, .. request.Overlays]) is { } refusal)
        {
            return FindingLines.Refuse([refusal], answer.Json);
        }

        var run = await new Assess(room).RunAsync(LocalActor.Current, request, cancellation);
        if (run.Value is null)
        {
            return FindingLines.Refuse(run.Findings, answer.Json);
        }

        FindingLines.Tell([.. run.Findings, .. run.Value.ToldContradictions()]);
        var findings = await SaveAsync(room, run.Value, request, answer, cancellation);
        if (findings.Any(finding => finding.Severity == Severity.Error))
        {
            return FindingLines.Refuse(findings, answer.Json);
        }

        FindingLines.Tell(findings);
        int? lowest = null;
        if (answer.Json)
        {
            StandardOutput.Document(stream => lowest = run.Value.WriteJson(stream, cancellation), cancellation);
        }
        else
        {
            lowest = new AssessmentText(run.Value, answer.Language, Console.Out).Write(cancellation);
        }

        return answer.Bar is { } bar && !(lowest >= bar) ? ExitCode.BelowBar : ExitCode.Done;
    }

    private static async Task<IReadOnlyList<Finding>> SaveAsync(EngineRoom room, AssessmentRun run, AssessRequest request, Answer answer, CancellationToken cancellation) =>
    [
        .. answer.Pdf is { } path ? await new ReportAssessment(room).SaveAsync(LocalActor.Current, run, request, answer.Language, path, cancellation) : [],
        .. await new ExportAssessment(room).SaveAsync(LocalActor.Current, run, request.Estate, answer.Files, cancellation),
    ];

    /// <summary>How the answer is wanted.</summary>
    private sealed record Answer(bool Json, string? Pdf, AssessmentFiles Files)
    {
        public Language Language => Files.Language;

        public int? Bar => Files.FailBelow;

        /// <summary>Why one of the files may not be written; null when all may.</summary>
        public Finding? Refusal(IReadOnlyList<string> inputs)
        {
            string[] paths = [.. Pdf is null ? [] : new[] { Pdf }, .. Files.Paths];
            return paths.Select((path, index) => WholeFile.Refusal(path, [.. inputs, .. paths[..index]])).FirstOrDefault(refusal => refusal is not null);
        }
    }
}
