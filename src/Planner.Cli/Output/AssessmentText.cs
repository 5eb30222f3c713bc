using System.Globalization;
using Planner.Engine.Assessing;
using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Cli.Output;

/// <summary>Prints an assessment as a table, for people.</summary>
internal sealed class AssessmentText(AssessmentRun run, Language language, TextWriter output)
{
    private bool Zh => language == Language.Zh;

    /// <summary>Prints everything.</summary>
    public void Write(CancellationToken cancellation)
    {
        var grades = run.Grades(cancellation).ToList();
        output.WriteLine(Zh ? $"评估日期 {PlainDay.Of(run.Head.AsOf)}  清单 {run.Head.EstateSha256[..12]}" : $"Assessed as of {PlainDay.Of(run.Head.AsOf)}, estate {run.Head.EstateSha256[..12]}");
        new EditionText(run.Head, language, output).WriteChoice();
        foreach (var standard in run.Standards)
        {
            output.WriteLine();
            Standard(standard, [.. grades.Where(grade => grade.Standard == standard.Id)]);
        }

        new UndertakingText(run.Estate, run.Head.AsOf, language, output).Write();
        output.WriteLine();
        Missing(run.Missing());
    }

    private void Standard(StandardPack standard, IReadOnlyList<SystemGrade> grades)
    {
        output.WriteLine($"{standard.Number} {standard.Title.In(language)}");
        output.WriteLine(new EditionText(run.Head, language, output).Of(standard));
        if (standard.Claim == Claim.Obligations)
        {
            Obligations(standard, grades);
            return;
        }

        var table = new TextTable(
        [
            Zh ? "系统" : "System", Zh ? "已证实" : "proven", Zh ? "自称" : "claimed", Zh ? "可能" : "possible", Zh ? "要求" : "required",
            .. standard.GradedElements.Select(element => element.Id), Zh ? "依据" : "basis", Zh ? "差距" : "gaps",
            Zh ? "档次" : "tier", Zh ? "受依赖所限" : "capped",
        ]);
        foreach (var grade in grades)
        {
            table.Add(
            [
                grade.System, Number(grade.Levels.Proven), Number(grade.Levels.Claimed), Number(grade.Levels.Possible), grade.Required is { } required ? Number(required) : "?",
                .. grade.Elements.Select(element => $"{element.Levels.Proven}/{element.Levels.Claimed}/{element.Levels.Possible}"),
                grade.Basis.ToString().ToLowerInvariant(), Number(grade.Gaps.Count),
                Tier(grade.Tier.Achieved), Tier(grade.Tier.Capped),
            ]);
        }

        table.Write(output);
        new DutyText(language, output).Write(grades);
    }

    private void Obligations(StandardPack standard, IReadOnlyList<SystemGrade> grades)
    {
        var table = new TextTable([Zh ? "系统" : "System", Zh ? "结论" : "result", .. standard.GradedElements.Select(element => element.Id), Zh ? "依据" : "basis", Zh ? "差距" : "gaps"]);
        foreach (var grade in grades)
        {
            table.Add([grade.System, Word(grade.Levels), .. grade.Elements.Select(element => Word(element.Levels)), grade.Basis.ToString().ToLowerInvariant(), Number(grade.Gaps.Count)]);
        }

        table.Write(output);
        new DutyText(language, output).Write(grades);
    }

    private string Word(Levels levels) => levels.Fulfilment switch
    {
        Fulfilment.Met => Zh ? "已满足" : "met",
        Fulfilment.NotMet => Zh ? "未满足" : "not met",
        _ => Zh ? "未证实" : "not proven",
    };

    private void Missing(IReadOnlyList<MissingFact> missing)
    {
        if (missing.Count == 0)
        {
            output.WriteLine(Zh ? "没有缺失的事实。" : "No fact is missing.");
            return;
        }

        output.WriteLine(Zh ? $"缺失的事实（{missing.Count} 项，各列一次）" : $"Missing facts ({missing.Count}, each listed once)");
        var table = new TextTable(Zh ? "事实" : "fact", Zh ? "类型" : "unit", Zh ? "系统数" : "systems", Zh ? "条款数" : "clauses");
        foreach (var fact in missing)
        {
            table.Add(fact.Fact, fact.Unit ?? "", Number(fact.Systems), Number(fact.Clauses.Count));
        }

        table.Write(output);
    }

    private static string Tier(Tier? tier) => tier?.ToString().ToLowerInvariant() ?? "?";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
