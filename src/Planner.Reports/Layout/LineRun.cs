using Planner.Reports.Content;

namespace Planner.Reports.Layout;

/// <summary>The part of a line that comes from one span.</summary>
/// <param name="Span">Where its look comes from.</param>
/// <param name="Content">Its characters.</param>
/// <param name="Width">Advance in points, without tracking.</param>
/// <param name="Glyphs">How many glyphs tracking is added to.</param>
internal sealed record LineRun(Span Span, string Content, double Width, int Glyphs);
