using System.Text;
using Planner.Reports.Canvas;

namespace Planner.Reports.Pdf;

/// <summary>A display list as a PDF content stream (ISO 32000-1, 8 and 9). PDF's y grows upwards; it is turned round here.</summary>
internal sealed class PageContent
{
    /// <summary>Control distance of the cubic curve that comes nearest to a quarter circle of radius 1: 4/3 (√2 − 1).</summary>
    private const double Quarter = 0.5523;

    private readonly StringBuilder code = new();
    private readonly double height;
    private readonly PdfFonts fonts;
    private Ink? fill;
    private double tracking;

    private PageContent(double height, PdfFonts fonts) => (this.height, this.fonts) = (height, fonts);

    public static byte[] Of(Drawing page, PdfFonts fonts)
    {
        var content = new PageContent(page.Height, fonts);
        foreach (var shape in page.Shapes)
        {
            content.Draw(shape);
        }

        return Encoding.ASCII.GetBytes(content.code.ToString());
    }

    private void Draw(Shape shape)
    {
        switch (shape)
        {
            case Shape.Text text:
                Write(text);
                break;
            case Shape.Box box:
                Paint(box.Fill, box.Stroke, box.Thickness, () => Outline(box));
                break;
            case Shape.Circle circle:
                var (side, radius) = (2 * circle.Radius, circle.Radius);
                Paint(circle.Fill, circle.Stroke, circle.Thickness, () => RoundedOutline(circle.X - radius, circle.Y - radius, side, side, radius));
                break;
            case Shape.Polygon polygon:
                Paint(polygon.Fill, polygon.Stroke, polygon.Thickness, () => Outline(polygon));
                break;
            case Shape.Line line:
                Stroke(line);
                break;
            case Shape.Link:
                break;
            default:
                throw new InvalidOperationException($"{shape.GetType().Name} cannot be written to PDF.");
        }
    }

    private void Write(Shape.Text text)
    {
        if (text.Content.Length == 0)
        {
            return;
        }

        FillWith(text.Ink);
        code.Append("BT ");
        if (text.Tracking != tracking)
        {
            code.Append(PdfSyntax.Number(text.Tracking)).Append(" Tc ");
            tracking = text.Tracking;
        }

        code.Append(At(text.Left, text.Baseline)).Append(" Td");
        foreach (var (face, glyphs) in fonts.Encode(text.Face, text.Content))
        {
            code.Append(' ').Append(PdfFonts.ResourceName(face)).Append(' ').Append(PdfSyntax.Number(text.Em)).Append(" Tf <").Append(glyphs).Append("> Tj");
        }

        code.Append(" ET\n");
    }

    private void Stroke(Shape.Line line)
    {
        // A dash of length 0 with round ends is a dot.
        var (dash, reset) = line.Look switch
        {
            LineLook.Dotted => ($"1 J [0 {PdfSyntax.Number(3.6 * line.Thickness)}] 0 d ", "0 J [] 0 d\n"),
            LineLook.Dashed => ($"[{PdfSyntax.Number(4 * line.Thickness)} {PdfSyntax.Number(3 * line.Thickness)}] 0 d ", "[] 0 d\n"),
            _ => ("", ""),
        };
        code.Append(dash);
        Paint(null, line.Ink, line.Thickness, () => code.Append(At(line.X1, line.Y1)).Append(" m ").Append(At(line.X2, line.Y2)).Append(" l "));
        code.Append(reset);
    }

    private void Outline(Shape.Polygon polygon)
    {
        for (var i = 0; i < polygon.Points.Count; i++)
        {
            code.Append(At(polygon.Points[i].X, polygon.Points[i].Y)).Append(i == 0 ? " m " : " l ");
        }

        code.Append(polygon.Closed ? "h " : "");
    }

    private void Outline(Shape.Box box)
    {
        if (box.Radius > 0)
        {
            RoundedOutline(box.X, box.Y, box.Width, box.Height, Math.Min(box.Radius, Math.Min(box.Width, box.Height) / 2));
        }
        else
        {
            code.Append(At(box.X, box.Y + box.Height)).Append(' ').Append(PdfSyntax.Numbers(box.Width, box.Height)).Append(" re ");
        }
    }

    private void RoundedOutline(double x, double y, double width, double tall, double radius)
    {
        var (left, right, top, bottom, near) = (x, x + width, y, y + tall, radius * (1 - Quarter));
        code.Append(At(left + radius, top)).Append(" m ").Append(At(right - radius, top)).Append(" l ");
        Curve((right - near, top), (right, top + near), (right, top + radius));
        code.Append(At(right, bottom - radius)).Append(" l ");
        Curve((right, bottom - near), (right - near, bottom), (right - radius, bottom));
        code.Append(At(left + radius, bottom)).Append(" l ");
        Curve((left + near, bottom), (left, bottom - near), (left, bottom - radius));
        code.Append(At(left, top + radius)).Append(" l ");
        Curve((left, top + near), (left + near, top), (left + radius, top));
        code.Append("h ");
    }

    private void Curve((double X, double Y) first, (double X, double Y) second, (double X, double Y) end) =>
        code.Append(At(first.X, first.Y)).Append(' ').Append(At(second.X, second.Y)).Append(' ').Append(At(end.X, end.Y)).Append(" c ");

    /// <summary>Colours come before the path: PDF permits no other operator between a path and its painting.</summary>
    private void Paint(Ink? inside, Ink? outline, double thickness, Action path)
    {
        if (inside is null && outline is null)
        {
            return;
        }

        if (inside is not null)
        {
            FillWith(inside);
        }

        if (outline is not null)
        {
            code.Append(PdfSyntax.Colour(outline)).Append(" RG ").Append(PdfSyntax.Number(thickness)).Append(" w ");
        }

        path();
        code.Append((inside, outline) switch { (null, _) => "S\n", (_, null) => "f\n", _ => "B\n" });
    }

    private void FillWith(Ink ink)
    {
        if (ink != fill)
        {
            code.Append(PdfSyntax.Colour(ink)).Append(" rg\n");
            fill = ink;
        }
    }

    private string At(double x, double y) => PdfSyntax.Numbers(x, height - y);
}
