using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Reports.Canvas;
using Planner.Reports.Content;

namespace Planner.Reports.Assessments;

/// <summary>Systems by elements, a table for each edition.</summary>
internal static class MatrixSection
{
    private const double SystemWeight = 2.9;

    /// <summary>With fewer elements the names get the room, so that the columns of all editions are alike.</summary>
    private const int UsualElements = 7;

    public static void Write(ReportDocument document, ReportView view)
    {
        document.Heading(1, view.Say.Of("等级矩阵", "Levels at a glance"), "matrix");
        document.Paragraph(view.Say.Of(
            "三个数依次是已证实、自称、可能的等级，相同时只写一个；颜色按已证实的等级。总评取各要素的最低值。低于要求的系统排在前面。",
            "Three figures are the levels proven, claimed and possible, one figure where they agree; the colour follows what is proven. The overall level is the lowest element. Systems below their requirement come first."), ParagraphStyle.Note);
        foreach (var pack in view.Packs)
        {
            document.Heading(2, pack.Number, "matrix-" + pack.Id);
            document.Paragraph(pack.Claim == Claim.Level ? view.Say.Of(pack.Title) : $"{view.Say.Of(pack.Title)}{view.Say.Colon}{view.Say.ClaimOf(pack)}{view.Say.Of("。", ".")}", ParagraphStyle.Note);
            Table(document, view, pack);
        }
    }

    private static void Table(ReportDocument document, ReportView view, StandardPack pack)
    {
        var say = view.Say;
        Column[] columns =
        [
            new(say.Of("系统", "System"), SystemWeight + Math.Max(0, UsualElements - pack.GradedElements.Count)), new(say.Of("要求", "Req."), 1.05, TextAnchor.Middle), new(say.Of("总评", "Overall"), 1.25, TextAnchor.Middle),
            .. pack.GradedElements.Select(element => new Column(element.Id, 1, TextAnchor.Middle)), new(say.Of("条款依据", "Basis"), 1.5),
        ];
        var grades = view.GradesBy(pack).OrderByDescending(ReportView.IsBelow).ThenBy(grade => grade.System, StringComparer.Ordinal);
        document.Table(columns, grades.Select(grade => Row(view, pack, grade)));
        document.Paragraph(string.Join(say.Of("；", "; "), pack.GradedElements.Select(element => $"{element.Id} {say.Of(element.Name)}")) + say.Of("。", "."), ParagraphStyle.Note);
    }

    private static TableRow Row(ReportView view, StandardPack pack, SystemGrade grade) => new(
    [
        RichText.Empty.Link(view.SystemTitle(grade.System), "#" + ReportView.Anchor(grade.System)),
        grade.Required is not { } required ? new RichText().Muted("–")
            : ReportView.IsBelow(grade) ? new RichText().Bold(Wording.Number(required), Palette.Fail) : Wording.Number(required),
        Level(view, pack, grade.Levels),
        .. grade.Elements.Select(element => Level(view, pack, element.Levels)),
        new RichText().Muted(view.Say.Basis(grade.Basis)),
    ]);

    private static Cell Level(ReportView view, StandardPack pack, Levels levels) => new(view.Say.FiguresOf(pack, levels), Palette.Level(levels.Proven));
}
