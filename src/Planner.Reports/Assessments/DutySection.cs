using Planner.Model.Grading;
using Planner.Reports.Canvas;
using Planner.Reports.Content;
using Planner.Reports.Fonts;

namespace Planner.Reports.Assessments;

/// <summary>What the clauses outside the levels came to for one system: counts, what is not met, and the ids of what is unknown.</summary>
internal static class DutySection
{
    private const double SmallScale = 0.92;

    public static void Write(ReportDocument document, ReportView view, SystemGrade grade)
    {
        if (grade.Duties is not { } duties)
        {
            return;
        }

        var (say, number) = (view.Say, view.Pack(grade.Standard).Number);
        var counts = new RichText().Bold(say.Of($"{number} 等级之外的要求", $"{number}, outside the levels"))
            .Add(say.Of(
                $"：满足 {duties.Met}，不满足 {duties.NotMet}，未知 {duties.Unknown}，不适用 {duties.NotApplicable}",
                $": {duties.Met} met, {duties.NotMet} not met, {duties.Unknown} unknown, {duties.NotApplicable} not applicable"))
            .Add(duties.TitleOnly > 0 ? say.Of($"；另有 {duties.TitleOnly} 条只有标题，不判定", $"; {duties.TitleOnly} more are known by title only and not judged") : "")
            .Add(say.Of("。这些要求不影响等级。", ". They do not enter the level."));
        document.Paragraph(counts, ParagraphStyle.Note);
        List<TableRow> rows =
        [
            .. duties.Open.Where(duty => duty.Verdict == Verdict.Fail).Select(duty => Row(view, grade, duty.Clause, say.Verdict(duty.Verdict), Palette.FailTint)),
            .. Unknown(view, [.. duties.Open.Where(duty => duty.Verdict == Verdict.Unknown).Select(duty => duty.Clause)]),
            .. duties.Warnings.Select(advice => Row(view, grade, advice.Clause, say.Of("提醒", "warning"), Palette.Tint)),
        ];
        if (rows.Count > 0)
        {
            document.Table([new(say.Of("结论", "Verdict"), 0.8), new(say.Of("条款", "Clause"), 0.8), new(say.Of("要求", "What it asks"), 5)], rows);
        }
    }

    private static TableRow Row(ReportView view, SystemGrade grade, string clause, string verdict, Ink tint) =>
        new(new Cell(verdict, tint), clause, Small(view.Say.Of(view.Clause(grade.Standard, clause).Requires)));

    private static IEnumerable<TableRow> Unknown(ReportView view, IReadOnlyList<string> clauses) => clauses.Count == 0
        ? []
        : [new TableRow(new Cell(view.Say.Unknown, Palette.UnknownTint), view.Say.Of($"{clauses.Count} 条", $"{clauses.Count}"), Small(view.Say.Join(clauses)))];

    private static RichText Small(string text) => new(new Span(text, FontFace.Regular, Scale: SmallScale));
}
