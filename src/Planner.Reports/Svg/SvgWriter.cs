using System.Globalization;
using System.Security;
using System.Text;
using Planner.Reports.Canvas;
using Planner.Reports.Fonts;

namespace Planner.Reports.Svg;

/// <summary>
/// Writes a display list as SVG 1.1. Colours stand as attributes and as CSS classes (<c>fill-NAME</c>, <c>stroke-NAME</c>), texts carry
/// <c>face-regular</c> or <c>face-bold</c>: without a style sheet it looks like the PDF, with one it follows the page around it.
/// </summary>
public static class SvgWriter
{
    /// <param name="drawing">A chart or a page.</param>
    /// <param name="title">What it shows, for readers who do not see it.</param>
    /// <returns>One <c>svg</c> element, escaped throughout, without an XML declaration.</returns>
    public static string Write(Drawing drawing, string title)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {N(drawing.Width)} {N(drawing.Height)}\" role=\"img\" font-family=\"'Noto Sans SC', sans-serif\"><title>{Escaped(title)}</title>");
        foreach (var shape in drawing.Shapes)
        {
            svg.Append(Element(shape));
        }

        return svg.Append("</svg>").ToString();
    }

    private static string Element(Shape shape) => shape switch
    {
        Shape.Text text => Text(text),
        Shape.Box box => $"<rect x=\"{N(box.X)}\" y=\"{N(box.Y)}\" width=\"{N(box.Width)}\" height=\"{N(box.Height)}\"{(box.Radius > 0 ? $" rx=\"{N(box.Radius)}\"" : "")}{Paint(box.Fill, box.Stroke, box.Thickness)}/>",
        Shape.Circle circle => $"<circle cx=\"{N(circle.X)}\" cy=\"{N(circle.Y)}\" r=\"{N(circle.Radius)}\"{Paint(circle.Fill, circle.Stroke, circle.Thickness)}/>",
        Shape.Polygon polygon => $"<{(polygon.Closed ? "polygon" : "polyline")} points=\"{string.Join(' ', polygon.Points.Select(point => $"{N(point.X)},{N(point.Y)}"))}\"{Paint(polygon.Fill, polygon.Stroke, polygon.Thickness)}/>",
        Shape.Line line => $"<line x1=\"{N(line.X1)}\" y1=\"{N(line.Y1)}\" x2=\"{N(line.X2)}\" y2=\"{N(line.Y2)}\"{Paint(null, line.Ink, line.Thickness)}{Dashes(line)}/>",
        Shape.Link link => $"<a href=\"{Escaped(link.Target)}\"><rect x=\"{N(link.X)}\" y=\"{N(link.Y)}\" width=\"{N(link.Width)}\" height=\"{N(link.Height)}\" fill=\"none\" pointer-events=\"all\"/></a>",
        _ => throw new InvalidOperationException($"{shape.GetType().Name} cannot be written to SVG."),
    };

    private static string Text(Shape.Text text)
    {
        var anchor = text.Anchor switch { TextAnchor.Middle => " text-anchor=\"middle\"", TextAnchor.End => " text-anchor=\"end\"", _ => "" };
        var (name, weight) = text.Face == FontFace.Bold ? ("bold", " font-weight=\"700\"") : ("regular", "");
        var tracking = text.Tracking == 0 ? "" : $" letter-spacing=\"{N(text.Tracking)}\"";
        return $"<text x=\"{N(text.X)}\" y=\"{N(text.Baseline)}\" font-size=\"{N(text.Em)}\" class=\"face-{name} fill-{text.Ink.Name}\" fill=\"{Hex(text.Ink)}\"{weight}{anchor}{tracking} xml:space=\"preserve\">{Escaped(text.Content)}</text>";
    }

    private static string Paint(Ink? fill, Ink? stroke, double thickness)
    {
        string[] names = [.. new[] { fill is null ? "" : $"fill-{fill.Name}", stroke is null ? "" : $"stroke-{stroke.Name}" }.Where(name => name.Length > 0)];
        var outline = stroke is null ? "" : $" stroke=\"{Hex(stroke)}\" stroke-width=\"{N(thickness)}\"";
        return $" class=\"{string.Join(' ', names)}\" fill=\"{(fill is null ? "none" : Hex(fill))}\"{outline}";
    }

    private static string Dashes(Shape.Line line) => line.Look switch
    {
        LineLook.Dotted => $" stroke-linecap=\"round\" stroke-dasharray=\"0 {N(3.6 * line.Thickness)}\"",
        LineLook.Dashed => $" stroke-dasharray=\"{N(4 * line.Thickness)} {N(3 * line.Thickness)}\"",
        _ => "",
    };

    private static string Hex(Ink ink) => "#" + ink.Rgb.ToString("x6", CultureInfo.InvariantCulture);

    private static string N(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>XML forbids most control characters even when escaped, and lone surrogates; they become the replacement character.</summary>
    private static string? Escaped(string text) => SecurityElement.Escape(string.Concat(
        text.EnumerateRunes().Select(rune => rune.Value < ' ' && rune.Value is not ('\t' or '\n' or '\r') ? Rune.ReplacementChar : new Rune(ProportionalMark.Plain(rune.Value)))));
}
