using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Reports.Assessments;

namespace Planner.Reports.Workbooks;

/// <summary>Writes an assessment as an Excel workbook: a summary, a sheet for each standard with systems by elements and clauses, and the gaps with their reasons.</summary>
public sealed class AssessmentWorkbook
{
    private readonly ReportView view;
    private readonly Wording say;

    private AssessmentWorkbook(AssessmentSubject subject, Language language)
    {
        view = new ReportView(subject, language);
        say = view.Say;
    }

    /// <summary>Writes it. Same input, same bytes.</summary>
    /// <param name="subject">The assessment, with the facts of open clauses.</param>
    /// <param name="language">Language of the workbook.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(AssessmentSubject subject, Language language, Stream stream)
    {
        var workbook = new AssessmentWorkbook(subject, language);
        WorkbookWriter.Write([workbook.Summary(), .. workbook.view.Packs.Select(workbook.Standard), workbook.Gaps()], subject.Assessment.AssessedAt, stream);
    }

    private Sheet Summary()
    {
        var columns = new SheetColumn[] { new(say.Of("项目", "Item"), 34), new(say.Of("内容", "Content"), 90) };
        return new Sheet(say.Of("概要", "Summary"), columns, 1, Head().Concat(view.Packs.SelectMany(Edition)).Select(pair => (IReadOnlyList<SheetCell>)[pair.Item, new SheetCell(pair.Content, CellLook.Wrapped)]));
    }

    private IEnumerable<(string Item, string Content)> Head()
    {
        var subject = view.Subject;
        yield return (say.Of("机构", "Organisation"), subject.Organisation ?? say.Unknown);
        yield return (say.Of("评估日", "Assessed as of"), Wording.Day(view.Assessment.AsOf));
        yield return (say.Of("生成时间", "Made at"), Wording.Moment(view.Assessment.AssessedAt));
        yield return (say.Of("程序", "Program"), view.Assessment.Program);
        yield return (say.Of("清单", "Estate"), subject.EstateFile);
        yield return (say.Of("清单 SHA-256", "Estate SHA-256"), view.Assessment.EstateSha256);
        if (subject.Lab)
        {
            yield return (say.Of("注意", "Note"), say.Of("实验环境，不能证明任何其他环境的能力。", "A lab: it proves nothing about any other estate."));
        }

        yield return (say.Of("系统数", "Systems"), Wording.Number(view.SystemIds.Count));
        yield return (say.Of("读法", "How to read"), say.Of("等级写作 已证明/自称/可能；未知不算满足。", "Levels are written proven/claimed/possible; unknown is never met."));
    }

    private IEnumerable<(string Item, string Content)> Edition(StandardPack pack)
    {
        var grades = view.GradesBy(pack);
        yield return ($"{pack.Number}", $"{say.Of(pack.Title)}. {say.ClaimOf(pack)}. {say.StatusOf(pack)}");
        yield return (say.Of($"{pack.Number} 覆盖范围", $"{pack.Number} coverage"), say.Of(pack.Coverage));
        foreach (var level in grades.GroupBy(grade => grade.Levels.Proven).OrderByDescending(level => level.Key))
        {
            yield return (say.Of($"{pack.Number} 已证明第 {level.Key} 级", $"{pack.Number} proven level {level.Key}"), say.Of($"{level.Count()} 个系统", $"{level.Count()} system(s)"));
        }

        var required = grades.Where(grade => grade.Required is not null).ToList();
        yield return (say.Of($"{pack.Number} 低于要求", $"{pack.Number} below required"), say.Of($"{required.Count(ReportView.IsBelow)} / {required.Count} 个有要求的系统", $"{required.Count(ReportView.IsBelow)} of {required.Count} system(s) with a requirement"));
    }

    private Sheet Standard(StandardPack pack) => new(
        pack.Id,
        [
            new(say.Of("系统", "System"), 14), new(say.Of("名称", "Name"), 26), new(say.Of("负责人", "Owner"), 16), new(say.Of("要求", "Required"), 9),
            new(say.Of("已证明", "Proven"), 9), new(say.Of("自称", "Claimed"), 9), new(say.Of("可能", "Possible"), 9), new(say.Of("条款依据", "Basis"), 10),
            .. pack.GradedElements.Select(element => new SheetColumn($"{element.Id} {say.Of(element.Name)}", 14)),
            .. pack.Clauses.Select(clause => new SheetColumn($"{clause.Id}\n{say.Levels([clause.Level])}\n{say.Of(clause.Requires)}", 24)),
        ],
        1,
        view.GradesBy(pack).Select(grade => Row(pack, grade)));

    private IReadOnlyList<SheetCell> Row(StandardPack pack, SystemGrade grade)
    {
        var label = view.Subject.Systems.GetValueOrDefault(grade.System);
        var verdicts = grade.Clauses.ToDictionary(verdict => verdict.Clause, StringComparer.Ordinal);
        var elements = grade.Elements.ToDictionary(element => element.Element, StringComparer.Ordinal);
        return
        [
            grade.System, label?.Name ?? "", label?.Owner ?? "", SheetCell.Of(grade.Required),
            SheetCell.Of(grade.Levels.Proven), SheetCell.Of(grade.Levels.Claimed), SheetCell.Of(grade.Levels.Possible), say.Basis(grade.Basis),
            .. pack.GradedElements.Select(element => (SheetCell)LevelWording.Figures(elements[element.Id].Levels)),
            .. pack.Clauses.Select(clause => SheetCell.Of(say, verdicts[clause.Id].Verdict, verdicts[clause.Id].Verdict == Verdict.Unknown ? Reason(verdicts[clause.Id].Reason) : null)),
        ];
    }

    private Sheet Gaps() => new(
        say.Of("差距", "Gaps"),
        [
            new(say.Of("标准", "Standard"), 16), new(say.Of("系统", "System"), 14), new(say.Of("名称", "Name"), 24), new(say.Of("条款", "Clause"), 12), new(say.Of("要素", "Element"), 20),
            new(say.Of("级别", "Level"), 8), new(say.Of("结论", "Verdict"), 12), new(say.Of("差距类型", "Kind"), 22), new(say.Of("要求内容", "Requirement"), 50), new(say.Of("原因", "Reason"), 70),
            new(say.Of("补救", "Remedies"), 60),
        ],
        2,
        view.Assessment.Systems.SelectMany(grade => grade.Gaps.Select(gap => Gap(grade, gap))));

    private IReadOnlyList<SheetCell> Gap(SystemGrade grade, Gap gap)
    {
        var clause = view.Clause(grade.Standard, gap.Clause);
        var verdict = grade.Clauses.First(one => one.Clause == gap.Clause);
        var element = view.Pack(grade.Standard).Elements.First(one => one.Id == clause.Element);
        return
        [
            grade.Standard, grade.System, view.Subject.Systems.GetValueOrDefault(grade.System)?.Name ?? "", clause.Id, $"{element.Id} {say.Of(element.Name)}", SheetCell.Of(clause.Level),
            SheetCell.Of(say, verdict.Verdict), Wrapped(say.Kind(gap.Kind)), Wrapped(say.Of(clause.Requires)), Wrapped(VerdictText.Detail(view, verdict)), Wrapped(string.Join("\n", gap.Remedies.Select(say.Of))),
        ];
    }

    private string Reason(Reason reason) => reason switch
    {
        Model.Grading.Reason.MissingFacts => say.Of("缺少事实", "facts missing"),
        Model.Grading.Reason.NotProven => say.Of("证据不足", "not proven"),
        Model.Grading.Reason.ApplicabilityUnknown => say.Of("是否适用未知", "applicability unknown"),
        Model.Grading.Reason.Placeholder => say.Of("只有标题", "title only"),
        _ => say.Of("未定", "undecided"),
    };

    private static SheetCell Wrapped(string text) => new(text, CellLook.Wrapped);
}
