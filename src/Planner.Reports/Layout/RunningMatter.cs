using Planner.Reports.Canvas;
using Planner.Reports.Content;
using Planner.Reports.Fonts;

namespace Planner.Reports.Layout;

/// <summary>What stands at the head and foot of every page but the cover.</summary>
internal static class RunningMatter
{
    private const double HeadBaseline = 50;
    private const double FootBaseline = PageFrame.Height - 42;
    private static readonly string Ellipsis = char.ConvertFromUtf32(ProportionalMark.Of('…'));

    public static void Print(Drawing page, ReportDocument document, string chapter, string pageOf)
    {
        var style = TypeScale.Running;
        var room = (PageFrame.TextWidth / 2) - 8;
        page.Add(new Shape.Text(PageFrame.Left, HeadBaseline, Fitted(document.Title, style, room), style.Face, style.Em, style.Ink));
        page.Add(new Shape.Text(PageFrame.Right, HeadBaseline, Fitted(chapter, style, room), style.Face, style.Em, style.Ink, TextAnchor.End));
        page.Add(new Shape.Line(PageFrame.Left, HeadBaseline + 8, PageFrame.Right, HeadBaseline + 8, Palette.Rule));
        page.Add(new Shape.Text(PageFrame.Left, FootBaseline, Fitted(document.Footer, style, PageFrame.TextWidth - 120), style.Face, style.Em, style.Ink));
        page.Add(new Shape.Text(PageFrame.Right, FootBaseline, pageOf, style.Face, style.Em, style.Ink, TextAnchor.End));
    }

    /// <summary>The text, cut with an ellipsis where it would leave its room.</summary>
    private static string Fitted(string text, TextStyle style, double room)
    {
        text = LatinMarks.Chosen(text);
        if (FontLibrary.Width(style.Face, text) * style.Em <= room)
        {
            return text;
        }

        var left = room - (FontLibrary.Width(style.Face, Ellipsis) * style.Em);
        var fitting = text.EnumerateRunes().TakeWhile(rune => (left -= FontLibrary.Advance(style.Face, rune.Value) * style.Em) >= 0);
        return string.Concat(fitting) + Ellipsis;
    }
}
