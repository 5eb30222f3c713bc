using Planner.Reports.Canvas;
using Planner.Reports.Content;

namespace Planner.Reports.Layout;

/// <summary>The first page: title in the upper third, the facts that identify the report in the lower.</summary>
internal static class CoverComposer
{
    private const double TitleTop = 190;
    private const double FactsBottom = 690;
    private const double LabelWidth = 118;
    private const double RowGap = 5;

    public static Drawing Compose(Cover cover)
    {
        var page = new Drawing(PageFrame.Width, PageFrame.Height);
        page.Add(new Shape.Box(PageFrame.Left, TitleTop - 30, 46, 4, Palette.Accent));
        var title = Typesetter.Set(cover.Title, TypeScale.CoverTitle, PageFrame.TextWidth);
        var subtitle = Typesetter.Set(cover.Subtitle, TypeScale.CoverSubtitle, PageFrame.TextWidth);
        page.Add(title.Draw(PageFrame.Left, TitleTop, PageFrame.TextWidth));
        page.Add(subtitle.Draw(PageFrame.Left, TitleTop + title.Height + 10, PageFrame.TextWidth));
        Facts(page, cover);
        var notice = Typesetter.Set(cover.Notice, TypeScale.Running with { Em = 8.6, Lead = 13 }, PageFrame.TextWidth);
        return page.Add(notice.Draw(PageFrame.Left, PageFrame.Bottom + 12 - notice.Height, PageFrame.TextWidth));
    }

    private static void Facts(Drawing page, Cover cover)
    {
        var rows = cover.Facts.Select(fact => (
            Label: Typesetter.Set(fact.Label, TypeScale.CoverFact with { Ink = Palette.Muted }, LabelWidth - 10),
            Value: Typesetter.Set(fact.Value, TypeScale.CoverFact, PageFrame.TextWidth - LabelWidth))).ToList();
        var y = FactsBottom - rows.Sum(row => Math.Max(row.Label.Height, row.Value.Height) + (2 * RowGap));
        foreach (var (label, value) in rows)
        {
            page.Add(new Shape.Line(PageFrame.Left, y, PageFrame.Right, y, Palette.Rule));
            page.Add(label.Draw(PageFrame.Left, y + RowGap, LabelWidth));
            page.Add(value.Draw(PageFrame.Left + LabelWidth, y + RowGap, PageFrame.TextWidth - LabelWidth));
            y += Math.Max(label.Height, value.Height) + (2 * RowGap);
        }

        if (rows.Count > 0)
        {
            page.Add(new Shape.Line(PageFrame.Left, y, PageFrame.Right, y, Palette.Rule));
        }
    }
}
