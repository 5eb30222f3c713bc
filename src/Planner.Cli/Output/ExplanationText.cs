using Planner.Engine.Assessing;
using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Cli.Output;

/// <summary>Prints why a clause came to its verdict.</summary>
internal sealed class ExplanationText(Language language, TextWriter output)
{
    private bool Zh => language == Language.Zh;

    /// <summary>Prints one clause.</summary>
    public void Write(ExplainedClause explained)
    {
        var (standard, clause, verdict) = (explained.Standard, explained.Clause, explained.Verdict);
        output.WriteLine($"{standard.Number} {clause.Id} ({Place(clause)}, {clause.Element})");
        output.WriteLine($"  {clause.Requires.In(language)}");
        output.WriteLine($"  {(Zh ? "条文依据" : "backing")}: {clause.Verification.ToString().ToLowerInvariant()} ({string.Join(", ", clause.Sources)})");
        if (clause.Over is not null)
        {
            output.WriteLine($"  {(Zh ? "逐一检查" : "over")}: {clause.Over}");
        }

        output.WriteLine($"  {(Zh ? "检查" : "check")}: {clause.Check}");
        output.WriteLine($"  {(Zh ? "结论" : "verdict")}: {Verdict(verdict.Verdict)} — {Why(verdict.Reason)}");
        foreach (var part in verdict.Parts)
        {
            output.WriteLine($"    {(Zh ? "未满足" : "not met")}: {part}");
        }

        Facts(verdict.Facts);
        foreach (var remedy in verdict.Verdict is Model.Grading.Verdict.Fail or Model.Grading.Verdict.Unknown ? clause.Remedies : [])
        {
            output.WriteLine($"  {(Zh ? "整改" : "remedy")}: {remedy.In(language)}");
        }

        if (explained.Closing is { } closing)
        {
            new ClosingText(language, output).Write(closing);
        }

        foreach (var parameter in standard.Parameters.Where(parameter => clause.Check?.Contains($"params.{parameter.Id}", StringComparison.Ordinal) == true))
        {
            output.WriteLine($"  {(Zh ? "本产品的参数" : "the product's parameter")} {parameter.Id} = {parameter.Value}: {parameter.Meaning.In(language)}");
        }
    }

    private void Facts(IReadOnlyList<FactUse> facts)
    {
        if (facts.Count == 0)
        {
            return;
        }

        var table = new TextTable("   ", Zh ? "事实" : "fact", Zh ? "值" : "value", Zh ? "来源" : "source", Zh ? "取得" : "collected", Zh ? "有效至" : "valid until");
        foreach (var fact in facts)
        {
            table.Add("", fact.Path, fact.Value ?? (Zh ? "未知" : "unknown"), fact.Source?.ToString().ToLowerInvariant() ?? "-", PlainDay.Of(fact.CollectedAt), PlainDay.Of(fact.ValidUntil));
        }

        table.Write(output);
    }

    private string Verdict(Verdict verdict) => verdict switch
    {
        Model.Grading.Verdict.Pass => Zh ? "满足" : "pass",
        Model.Grading.Verdict.Fail => Zh ? "不满足" : "fail",
        Model.Grading.Verdict.NotApplicable => Zh ? "不适用" : "not applicable",
        _ => Zh ? "未知" : "unknown",
    };

    private string Why(Reason reason) => reason switch
    {
        Reason.Decided => Zh ? "由以下事实决定" : "decided by these facts",
        Reason.MissingFacts missing => (Zh ? "缺少事实: " : "facts are missing: ") + string.Join(", ", missing.Facts),
        Reason.ApplicabilityUnknown missing => (Zh ? "是否适用未知，缺少: " : "whether it applies is not known; missing: ") + string.Join(", ", missing.Facts),
        Reason.NotProven notProven => (Zh ? "事实满足，但证据不足: " : "the facts would pass, the evidence does not carry them: ") + string.Join("; ", notProven.Shortfalls.Select(shortfall => ShortfallText.Of(shortfall, Zh))),
        _ => Zh ? "只有标题，未定级" : "only a placeholder, never graded",
    };

    private string Place(Clause clause) => clause switch
    {
        { Role: ClauseRole.Duty } => Zh ? "职责，不分级" : "duty, any level",
        { Role: ClauseRole.Advice, Level: null } => Zh ? "建议，不分级" : "advice, any level",
        { Role: ClauseRole.Advice } => Zh ? $"建议，第{clause.Level}级" : $"advice, level {clause.Level}",
        _ => Zh ? $"第{clause.Level}级" : $"level {clause.Level}",
    };
}
