using System.Globalization;
using Planner.Reports.Canvas;
using Planner.Reports.Content;
using Planner.Reports.Fonts;

namespace Planner.Reports.Layout;

/// <summary>Content as strips.</summary>
internal static class BlockComposer
{
    private const double ListIndent = 16;

    public static IEnumerable<Strip> Strips(Block block) => block switch
    {
        Block.Heading heading => [Heading(heading)],
        Block.Paragraph paragraph => Paragraph(paragraph),
        Block.Items items => Items(items),
        Block.Pairs pairs => TableComposer.Pairs(pairs),
        Block.Table table => TableComposer.Table(table),
        Block.Callout callout => TableComposer.Callout(callout),
        Block.Figure figure => Figure(figure),
        _ => throw new InvalidOperationException($"No layout for {block.GetType().Name}."),
    };

    /// <summary>Lines as strips; the first two and the last two stay together (no widow, no orphan).</summary>
    public static IEnumerable<Strip> Lines(SetText text, double left, double width) =>
        text.Lines.Select((line, index) => new Strip(text.Style.Lead, [.. line.Draw(left, 0, width, TextAnchor.Start)])
        {
            KeepWithNext = index < text.Lines.Count - 1 && (index == 0 || index == text.Lines.Count - 2),
        });

    private static Strip Heading(Block.Heading heading)
    {
        var style = TypeScale.Heading(heading.Level);
        var text = heading.Number.Length == 0
            ? RichText.FromString(heading.Text)
            : new RichText(new Span(heading.Number + "  ", FontFace.Regular), new Span(heading.Text));
        var set = Typesetter.Set(text, style, PageFrame.TextWidth);
        return new Strip(set.Height, [.. set.Draw(0, 0, PageFrame.TextWidth)])
        {
            Heading = heading,
            KeepWithNext = true,
            Before = heading.Level switch { 1 => 32, 2 => 22, _ => 15 },
            After = heading.Level switch { 1 => 14, 2 => 7, _ => 4 },
        };
    }

    private static IEnumerable<Strip> Paragraph(Block.Paragraph paragraph)
    {
        var set = Typesetter.Set(paragraph.Text, TypeScale.Paragraph(paragraph.Style), PageFrame.TextWidth);
        var gap = set.Style.Lead * 0.45;
        return Lines(set, 0, PageFrame.TextWidth).Select((strip, index) => strip with
        {
            Before = index == 0 ? gap : 0,
            After = index == set.Lines.Count - 1 ? gap : 0,
        });
    }

    private static IEnumerable<Strip> Items(Block.Items items)
    {
        var style = TypeScale.Paragraph(ParagraphStyle.Body);
        for (var item = 0; item < items.Texts.Count; item++)
        {
            var set = Typesetter.Set(items.Texts[item], style, PageFrame.TextWidth - ListIndent);
            var baseline = set.Lines[0].Baseline(0);
            Shape sign = items.Numbered
                ? new Shape.Text(0, baseline, string.Create(CultureInfo.InvariantCulture, $"{item + 1}."), FontFace.Regular, style.Em, Palette.Accent)
                : new Shape.Circle(4, baseline - (0.36 * style.Em), 1.6, Palette.Accent);
            var lines = Lines(set, ListIndent, PageFrame.TextWidth - ListIndent).ToList();
            for (var line = 0; line < lines.Count; line++)
            {
                yield return lines[line] with
                {
                    Shapes = line == 0 ? [sign, .. lines[line].Shapes] : lines[line].Shapes,
                    Before = line > 0 ? 0 : item == 0 ? 6 : 3,
                    After = item == items.Texts.Count - 1 && line == lines.Count - 1 ? 8 : 0,
                };
            }
        }
    }

    private static IEnumerable<Strip> Figure(Block.Figure figure)
    {
        var drawing = figure.Drawing;
        var scale = Math.Min(1, Math.Min(PageFrame.TextWidth / drawing.Width, PageFrame.TextHeight / 2 / drawing.Height));
        var left = (PageFrame.TextWidth - (scale * drawing.Width)) / 2;
        var picture = new Strip(scale * drawing.Height, [.. drawing.Placed(scale, left, 0)]) { Before = 10, After = figure.Caption.Length == 0 ? 12 : 5, KeepWithNext = figure.Caption.Length > 0 };
        if (figure.Caption.Length == 0)
        {
            return [picture];
        }

        var caption = Typesetter.Set(figure.Caption, TypeScale.Paragraph(ParagraphStyle.Note), PageFrame.TextWidth);
        return [picture, new Strip(caption.Height, [.. caption.Draw(0, 0, PageFrame.TextWidth, TextAnchor.Middle)]) { After = 12 }];
    }
}
