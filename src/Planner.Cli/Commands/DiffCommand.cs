using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Comparing;
using Planner.Engine.Rights;
using Planner.Model.Findings;
using Planner.Model.Standards;

namespace Planner.Cli.Commands;

/// <summary><c>planner diff</c>.</summary>
internal static class DiffCommand
{
    public static Command Make()
    {
        var first = new Argument<string>("A") { Description = "an estate (file or @name), an assessment (of assess --json), a plan, or a pack (folder or id)" };
        var second = new Argument<string?>("B") { Description = "another of the same kind; none with --editions", Arity = ArgumentArity.ZeroOrOne };
        var editions = new Option<string[]>("--editions") { Description = "two standards by id: what they say of the estate A", AllowMultipleArgumentsPerToken = true, Arity = new ArgumentArity(2, 2) };
        var standards = new Option<string[]>("--standard") { Description = "assess two estates by this standard; default all" };
        var (json, lang, asOf, data) = (CommonOptions.Json(), CommonOptions.Lang(), CommonOptions.AsOf(), CommonOptions.Data());
        asOf.Description = "the day to assess estates on, such as 2026-11-01; default the day that each describes";
        var command = new Command("diff", "what differs between two estates, assessments, plans or packs / 比较") { first, second, editions, standards, asOf, json, lang, data };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(second) is null == parsed.GetValue(editions) is not { Length: 2 })
            {
                parsed.AddError("Give two things to compare, or one estate and --editions with two standards.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var compare = new Compare(EngineRoom.Here(parsed.GetValue(data)));
            var (one, other, day) = (parsed.GetRequiredValue(first), parsed.GetValue(second), parsed.GetValue(asOf));
            var compared = other is null
                ? await compare.EditionsAsync(LocalActor.Current, one, parsed.GetRequiredValue(editions)[0], parsed.GetRequiredValue(editions)[1], day, cancellation)
                : await compare.RunAsync(LocalActor.Current, new CompareRequest(one, other) { Standards = parsed.GetValue(standards) ?? [], AsOf = day }, cancellation);
            return Answer(compared, parsed.GetValue(json), parsed.GetValue(lang), cancellation);
        });
        return command;
    }

    private static int Answer(Outcome<Comparison> compared, bool asJson, Language language, CancellationToken cancellation)
    {
        if (compared.Value is not { } comparison)
        {
            return FindingLines.Refuse(compared.Findings, asJson);
        }

        FindingLines.Tell(compared.Findings);
        if (asJson)
        {
            StandardOutput.Document(comparison.WriteJson, cancellation);
            return ExitCode.Done;
        }

        switch (comparison)
        {
            case Comparison.OfPlans plans:
                new PlanDifferenceText(language, Console.Out).Write(plans.Difference);
                break;
            case Comparison.OfAssessments assessments:
                new AssessmentDifferenceText(language, Console.Out).Write(assessments.Difference);
                break;
            case Comparison.OfEditions editions:
                new EditionDifferenceText(language, Console.Out).Write(editions.Difference);
                break;
            case Comparison.OfPacks packs:
                new PackDifferenceText(language, Console.Out).Write(packs.Difference);
                break;
        }

        return ExitCode.Done;
    }
}
