using Planner.Reports.Canvas;
using Planner.Reports.Fonts;

namespace Planner.Reports.Layout;

/// <summary>The table of contents. Its page numbers are marks that are filled in when all pages are known.</summary>
internal static class ContentsComposer
{
    private const double NumberWidth = 34;

    public static List<Drawing> Compose(string title, IEnumerable<Bookmark> entries)
    {
        var paginator = new Paginator();
        var head = Typesetter.Set(title, TypeScale.ContentsTitle, PageFrame.TextWidth);
        paginator.Add(new Strip(head.Height, [.. head.Draw(0, 0, PageFrame.TextWidth)]) { After = 12 });
        foreach (var entry in entries)
        {
            paginator.Add(Entry(entry));
        }

        return paginator.Finish().Pages;
    }

    private static Strip Entry(Bookmark entry)
    {
        var style = TypeScale.ContentsEntry(entry.Level);
        var left = entry.Level switch { 1 => 0.0, 2 => 20, _ => 46 };
        var number = entry.Number.Length == 0 ? 0 : entry.Level switch { 1 => 20.0, 2 => 26, _ => 34 };
        var text = Typesetter.Set(entry.Text, style, PageFrame.TextWidth - left - number - NumberWidth);
        var baseline = text.Lines[^1].Baseline(text.Height - style.Lead);
        var dots = new Shape.Line(left + number + text.Lines[^1].Width + 6, baseline - 1, PageFrame.TextWidth - NumberWidth + 8, baseline - 1, Palette.NotApplicable, 0.8, LineLook.Dotted);
        Shape?[] shapes =
        [
            number > 0 ? new Shape.Text(left, text.Lines[0].Baseline(0), entry.Number, style.Face, style.Em, style.Ink) : null,
            .. text.Draw(left + number, 0, PageFrame.TextWidth),
            dots.X2 > dots.X1 ? dots : null,
            new Shape.PageNumber(PageFrame.TextWidth, baseline, entry.Anchor, FontFace.Regular, style.Em, style.Ink),
            new Shape.Link(0, 0, PageFrame.TextWidth, text.Height, "#" + entry.Anchor),
        ];
        return new Strip(text.Height, [.. shapes.OfType<Shape>()]) { Before = entry.Level == 1 ? 7 : 0 };
    }
}
