using Planner.Reports.Fonts;

namespace Planner.Reports.Canvas;

/// <summary>
/// One mark on a canvas. Lengths are points (1/72 inch), x grows to the right and y downwards from the top left corner.
/// The kinds are nested here and nowhere else: a writer that handles all of them is complete.
/// </summary>
public abstract record Shape
{
    private Shape()
    {
    }

    /// <summary>This shape scaled about the origin and then moved.</summary>
    internal abstract Shape Placed(double scale, double right, double down);

    /// <summary>A line of text. No line breaking, no shaping: a glyph for each code point.</summary>
    /// <param name="X">Where the point named by <paramref name="Anchor"/> stands.</param>
    /// <param name="Baseline">The y of the baseline.</param>
    /// <param name="Content">The text.</param>
    /// <param name="Face">The face.</param>
    /// <param name="Em">Font size, &gt; 0.</param>
    /// <param name="Ink">The colour.</param>
    /// <param name="Anchor">Which point of the text stands at <paramref name="X"/>.</param>
    /// <param name="Tracking">Space added after each character.</param>
    public sealed record Text(double X, double Baseline, string Content, FontFace Face, double Em, Ink Ink, TextAnchor Anchor = TextAnchor.Start, double Tracking = 0) : Shape
    {
        /// <summary>The x of the left end.</summary>
        public double Left => Anchor switch
        {
            TextAnchor.Middle => X - (Width / 2),
            TextAnchor.End => X - Width,
            _ => X,
        };

        /// <summary>The advance of the whole text.</summary>
        public double Width => (FontLibrary.Width(Face, Content) * Em) + (Tracking * Content.EnumerateRunes().Count());

        internal override Shape Placed(double scale, double right, double down) =>
            this with { X = (X * scale) + right, Baseline = (Baseline * scale) + down, Em = Em * scale, Tracking = Tracking * scale };
    }

    /// <summary>A rectangle, filled, outlined or both.</summary>
    /// <param name="X">Left edge.</param>
    /// <param name="Y">Top edge.</param>
    /// <param name="Width">Width, ≥ 0.</param>
    /// <param name="Height">Height, ≥ 0.</param>
    /// <param name="Fill">Inside colour; null leaves it open.</param>
    /// <param name="Stroke">Outline colour; null draws none.</param>
    /// <param name="Thickness">Of the outline.</param>
    /// <param name="Radius">Of the corners.</param>
    public sealed record Box(double X, double Y, double Width, double Height, Ink? Fill, Ink? Stroke = null, double Thickness = 0.5, double Radius = 0) : Shape
    {
        internal override Shape Placed(double scale, double right, double down) =>
            new Box((X * scale) + right, (Y * scale) + down, Width * scale, Height * scale, Fill, Stroke, Thickness * scale, Radius * scale);
    }

    /// <summary>A straight line.</summary>
    /// <param name="X1">Start.</param>
    /// <param name="Y1">Start.</param>
    /// <param name="X2">End.</param>
    /// <param name="Y2">End.</param>
    /// <param name="Ink">Colour.</param>
    /// <param name="Thickness">Width of the stroke.</param>
    /// <param name="Look">Solid, dotted or dashed.</param>
    public sealed record Line(double X1, double Y1, double X2, double Y2, Ink Ink, double Thickness = 0.5, LineLook Look = LineLook.Solid) : Shape
    {
        internal override Shape Placed(double scale, double right, double down) =>
            this with { X1 = (X1 * scale) + right, Y1 = (Y1 * scale) + down, X2 = (X2 * scale) + right, Y2 = (Y2 * scale) + down, Thickness = Thickness * scale };
    }

    /// <summary>A polygon, or an open polyline.</summary>
    /// <param name="Points">At least two.</param>
    /// <param name="Closed">Whether the last point is joined to the first.</param>
    /// <param name="Fill">Inside colour; null leaves it open.</param>
    /// <param name="Stroke">Outline colour; null draws none.</param>
    /// <param name="Thickness">Of the outline.</param>
    public sealed record Polygon(IReadOnlyList<(double X, double Y)> Points, bool Closed, Ink? Fill, Ink? Stroke = null, double Thickness = 0.5) : Shape
    {
        internal override Shape Placed(double scale, double right, double down) =>
            this with { Points = [.. Points.Select(point => ((point.X * scale) + right, (point.Y * scale) + down))], Thickness = Thickness * scale };
    }

    /// <summary>A circle.</summary>
    /// <param name="X">Centre.</param>
    /// <param name="Y">Centre.</param>
    /// <param name="Radius">Radius, ≥ 0.</param>
    /// <param name="Fill">Inside colour; null leaves it open.</param>
    /// <param name="Stroke">Outline colour; null draws none.</param>
    /// <param name="Thickness">Of the outline.</param>
    public sealed record Circle(double X, double Y, double Radius, Ink? Fill, Ink? Stroke = null, double Thickness = 0.5) : Shape
    {
        internal override Shape Placed(double scale, double right, double down) =>
            this with { X = (X * scale) + right, Y = (Y * scale) + down, Radius = Radius * scale, Thickness = Thickness * scale };
    }

    /// <summary>An area that leads elsewhere; draws nothing itself.</summary>
    /// <param name="X">Left edge.</param>
    /// <param name="Y">Top edge.</param>
    /// <param name="Width">Width.</param>
    /// <param name="Height">Height.</param>
    /// <param name="Target"><c>#anchor</c> for a heading of the same document, else an absolute URI.</param>
    public sealed record Link(double X, double Y, double Width, double Height, string Target) : Shape
    {
        internal override Shape Placed(double scale, double right, double down) =>
            new Link((X * scale) + right, (Y * scale) + down, Width * scale, Height * scale, Target);
    }

    /// <summary>Stands for a page number until all pages are known; set right-aligned at <paramref name="X"/>.</summary>
    internal sealed record PageNumber(double X, double Baseline, string Anchor, FontFace Face, double Em, Ink Ink) : Shape
    {
        internal override Shape Placed(double scale, double right, double down) =>
            this with { X = (X * scale) + right, Baseline = (Baseline * scale) + down, Em = Em * scale };
    }
}
