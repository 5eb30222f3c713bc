namespace Planner.Reports.Layout;

/// <summary>The smallest thing a line is made of: a character, or a whole badge.</summary>
/// <param name="CodePoint">The character, <c>\n</c> for a forced line end, or <see cref="Kinsoku.Badge"/>.</param>
/// <param name="Span">Which span of the text it belongs to.</param>
/// <param name="Width">Advance in points.</param>
/// <param name="Hang">How much of the advance may stand past the end of the line.</param>
internal readonly record struct Glyph(int CodePoint, int Span, double Width, double Hang);
