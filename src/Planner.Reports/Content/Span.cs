using Planner.Reports.Canvas;
using Planner.Reports.Fonts;

namespace Planner.Reports.Content;

/// <summary>A stretch of text set in one way. Null takes what the surrounding style says.</summary>
/// <param name="Text">The text; <c>\n</c> ends a line.</param>
/// <param name="Face">The face.</param>
/// <param name="Ink">The colour of the text.</param>
/// <param name="Badge">Ground of a rounded label around the text, which is then never broken.</param>
/// <param name="Target">Where a click leads: <c>#anchor</c> or an absolute URI.</param>
/// <param name="Scale">Font size relative to the surrounding style, in (0, 2].</param>
public sealed record Span(string Text, FontFace? Face = null, Ink? Ink = null, Ink? Badge = null, string? Target = null, double Scale = 1);
