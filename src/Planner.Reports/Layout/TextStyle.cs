using Planner.Reports.Canvas;
using Planner.Reports.Fonts;

namespace Planner.Reports.Layout;

/// <summary>How text is set.</summary>
/// <param name="Em">Font size in points.</param>
/// <param name="Lead">Distance of baselines in points.</param>
/// <param name="Face">Face of text that does not ask for another.</param>
/// <param name="Ink">Colour of text that does not ask for another.</param>
/// <param name="Justify">Whether lines of Chinese are spread to the full width, as Chinese print does.</param>
internal sealed record TextStyle(double Em, double Lead, FontFace Face, Ink Ink, bool Justify = false);
