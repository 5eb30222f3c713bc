namespace Planner.Reports.Canvas;

/// <summary>A colour with a name: PDF prints the colour, SVG also carries the name as a CSS class, so that a style sheet can change it.</summary>
/// <param name="Name">Lower-case words joined with hyphens; the SVG classes are <c>fill-NAME</c> and <c>stroke-NAME</c>.</param>
/// <param name="Rgb">0xRRGGBB in sRGB.</param>
public sealed record Ink(string Name, uint Rgb)
{
    /// <summary>Red, green and blue, each in [0, 1].</summary>
    public (double Red, double Green, double Blue) Channels => (Channel(16), Channel(8), Channel(0));

    /// <summary>The ink that reads best on top of this one: white on a dark ground, text ink on a light one.</summary>
    public Ink OnTop => Contrast(Palette.Text) > Contrast(Palette.Paper) ? Palette.Text : Palette.Paper;

    /// <summary>Relative luminance in [0, 1] (WCAG 2.2, definition "relative luminance").</summary>
    public double Luminance
    {
        get
        {
            var (red, green, blue) = Channels;
            return (0.2126 * Linear(red)) + (0.7152 * Linear(green)) + (0.0722 * Linear(blue));
        }
    }

    /// <summary>Contrast ratio with another ink, in [1, 21] (WCAG 2.2, definition "contrast ratio").</summary>
    public double Contrast(Ink other)
    {
        var (one, two) = (Luminance + 0.05, other.Luminance + 0.05);
        return Math.Max(one, two) / Math.Min(one, two);
    }

    private static double Linear(double channel) =>
        channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4);

    private double Channel(int shift) => ((Rgb >> shift) & 0xFF) / 255.0;
}
