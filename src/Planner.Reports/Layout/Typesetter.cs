using System.Text;
using Planner.Reports.Content;
using Planner.Reports.Fonts;

namespace Planner.Reports.Layout;

/// <summary>Turns text into lines of a given width.</summary>
internal static class Typesetter
{
    /// <summary>Half the square of a full-width closing mark is blank.</summary>
    private const double BlankHalf = 0.5;

    public static SetText Set(RichText text, TextStyle style, double width)
    {
        var spans = text.Spans.Select(span => span with { Text = LatinMarks.Chosen(Cleaned(span.Text)) }).ToList();
        var glyphs = spans.SelectMany((span, index) => Glyphs(span, index, style)).ToList();
        var lines = LineBreaker.Break(glyphs, width).Select(line => new TextLine(
            Runs(glyphs, line.Line, spans), style, Tracking(glyphs, line, style, width))).ToList();
        return new SetText(style, lines);
    }

    private static IEnumerable<Glyph> Glyphs(Span span, int index, TextStyle style)
    {
        var face = span.Face ?? style.Face;
        var em = style.Em * span.Scale;
        if (span.Badge is not null)
        {
            return [new Glyph(Kinsoku.Badge, index, (FontLibrary.Width(face, span.Text) * em) + (2 * TextLine.BadgePadding(em)), 0)];
        }

        return span.Text.EnumerateRunes().Select(rune => rune.Value == '\n'
            ? new Glyph('\n', index, 0, 0)
            : new Glyph(rune.Value, index, FontLibrary.Advance(face, rune.Value) * em, Kinsoku.IsHalfBlank(rune.Value) ? BlankHalf * em : 0));
    }

    private static List<LineRun> Runs(List<Glyph> glyphs, Range line, List<Span> spans)
    {
        var runs = new List<LineRun>();
        var (start, length) = line.GetOffsetAndLength(glyphs.Count);
        foreach (var group in glyphs.GetRange(start, length).ChunkBy(glyph => glyph.Span))
        {
            var span = spans[group[0].Span];
            var content = span.Badge is not null ? span.Text : string.Concat(group.Select(glyph => new Rune(glyph.CodePoint)));
            runs.Add(new LineRun(span, content, group.Sum(glyph => glyph.Width), group.Count));
        }

        return runs;
    }

    /// <summary>
    /// Space to add after each character so that a full line of Chinese reaches the margin. Limited to 0.06 em: more would look loose,
    /// and a reader of the file would take the gaps for spaces.
    /// </summary>
    private static double Tracking(List<Glyph> glyphs, (Range Line, bool Ends) line, TextStyle style, double width)
    {
        var (start, length) = line.Line.GetOffsetAndLength(glyphs.Count);
        if (!style.Justify || line.Ends || length < 2)
        {
            return 0;
        }

        var own = glyphs.GetRange(start, length);
        var slack = width - own.Sum(glyph => glyph.Width) + own[^1].Hang;
        var mostlyWide = 2 * own.Count(glyph => Kinsoku.IsWide(glyph.CodePoint)) > length;
        var tracking = slack / (length - 1);
        return mostlyWide && tracking > 0 && tracking <= 0.06 * style.Em ? tracking : 0;
    }

    /// <summary>Tabs become spaces; characters without a look of their own (joiners, byte order marks, variation selectors) are dropped.</summary>
    private static string Cleaned(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.Value switch
    {
        '\t' => " ",
        '\r' or 0xAD or 0xFEFF or (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E) or (>= 0xFE00 and <= 0xFE0F) => "",
        _ when ProportionalMark.Plain(rune.Value) != rune.Value => "\uFFFD",
        _ => rune.ToString(),
    }));
}
