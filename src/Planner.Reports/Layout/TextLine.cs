using Planner.Reports.Canvas;

namespace Planner.Reports.Layout;

/// <summary>One line of set text.</summary>
/// <param name="Runs">Its parts, left to right.</param>
/// <param name="Style">The style around the parts.</param>
/// <param name="Tracking">Points added after each glyph.</param>
internal sealed record TextLine(IReadOnlyList<LineRun> Runs, TextStyle Style, double Tracking)
{
    /// <summary>Top of the em square above the baseline, in ems (the font's typographic ascender).</summary>
    private const double Ascent = 0.88;

    /// <summary>Height of a capital, in ems.</summary>
    private const double CapHeight = 0.733;

    public double Width => Runs.Sum(run => run.Width + (Tracking * run.Glyphs));

    /// <summary>Space at both ends of a badge.</summary>
    public static double BadgePadding(double em) => 0.5 * em;

    /// <param name="left">Left edge of the column.</param>
    /// <param name="top">Top of the line.</param>
    /// <param name="column">Width of the column.</param>
    /// <param name="anchor">Where in the column the line stands.</param>
    public IEnumerable<Shape> Draw(double left, double top, double column, TextAnchor anchor)
    {
        var x = left + (anchor switch
        {
            TextAnchor.Middle => (column - Width) / 2,
            TextAnchor.End => column - Width,
            _ => 0,
        });
        var baseline = Baseline(top);
        foreach (var run in Runs)
        {
            var width = run.Width + (Tracking * run.Glyphs);
            foreach (var shape in run.Span.Badge is null ? Plain(run, x, baseline) : Badge(run, x, baseline))
            {
                yield return shape;
            }

            if (run.Span.Target is { } target)
            {
                yield return new Shape.Link(x, top, width, Style.Lead, target);
            }

            x += width;
        }
    }

    public double Baseline(double top) => top + ((Style.Lead - Style.Em) / 2) + (Ascent * Style.Em);

    private IEnumerable<Shape> Plain(LineRun run, double x, double baseline) =>
        [new Shape.Text(x, baseline, run.Content, run.Span.Face ?? Style.Face, Style.Em * run.Span.Scale, run.Span.Ink ?? Style.Ink, Tracking: Tracking)];

    /// <summary>The label is centred on the capitals of the surrounding text.</summary>
    private IEnumerable<Shape> Badge(LineRun run, double x, double baseline)
    {
        var em = Style.Em * run.Span.Scale;
        var middle = baseline - (CapHeight * Style.Em / 2);
        var height = 1.42 * em;
        var face = run.Span.Face ?? Style.Face;
        return
        [
            new Shape.Box(x, middle - (height / 2), run.Width, height, run.Span.Badge, Radius: 0.28 * em),
            new Shape.Text(x + BadgePadding(em), middle + (CapHeight * em / 2), run.Content, face, em, run.Span.Ink ?? run.Span.Badge!.OnTop),
        ];
    }
}
