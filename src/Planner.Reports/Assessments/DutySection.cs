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
            .. Named(view, grade, [.. duties.Open.Where(duty => duty.Verdict == Verdict.Fail)], say.Verdict(Verdict.Fail), Palette.FailTint),
            .. Counted(view, [.. duties.Open.Where(duty => duty.Verdict == Verdict.Unknown)], say.Unknown, Palette.UnknownTint),
            .. Named(view, grade, duties.Warnings, say.Of("提醒", "warning"), Palette.Tint),
        ];
        if (rows.Count > 0)
        {
            document.Table([new(say.Of("结论", "Verdict"), 0.8), new(say.Of("条款", "Clause"), 0.8), new(say.Of("要求", "What it asks"), 5)], rows);
        }
    }

    /// <summary>One row a clause with what it asks; where systems are many, the ids alone.</summary>
    private static IEnumerable<TableRow> Named(ReportView view, SystemGrade grade, IReadOnlyList<ClauseVerdict> clauses, string verdict, Ink tint) => view.IsLarge
        ? Counted(view, clauses, verdict, tint)
        : clauses.Select(clause => new TableRow(new Cell(verdict, tint), clause.Clause, Small(view.Say.Of(view.Clause(grade.Standard, clause.Clause).Requires))));

    private static IEnumerable<TableRow> Counted(ReportView view, IReadOnlyList<ClauseVerdict> clauses, string verdict, Ink tint) => clauses.Count == 0
        ? []
        : [new TableRow(new Cell(verdict, tint), view.Say.Of($"{clauses.Count} 条", $"{clauses.Count}"), Small(view.Say.Join(clauses.Select(clause => clause.Clause))))];

    private static RichText Small(string text) => new(new Span(text, FontFace.Regular, Scale: SmallScale));
}
