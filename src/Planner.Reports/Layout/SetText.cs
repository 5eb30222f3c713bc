using Planner.Reports.Canvas;

namespace Planner.Reports.Layout;

/// <summary>Text broken into lines.</summary>
/// <param name="Style">The style of the lines.</param>
/// <param name="Lines">At least one.</param>
internal sealed record SetText(TextStyle Style, IReadOnlyList<TextLine> Lines)
{
    public double Height => Lines.Count * Style.Lead;

    /// <summary>The lines one below the other.</summary>
    public IEnumerable<Shape> Draw(double left, double top, double column, TextAnchor anchor = TextAnchor.Start) =>
        Lines.SelectMany((line, index) => line.Draw(left, top + (index * Style.Lead), column, anchor));

    /// <summary>Some of the lines.</summary>
    public SetText Slice(int skip, int take) => this with { Lines = [.. Lines.Skip(skip).Take(take)] };
}
