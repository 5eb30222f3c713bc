using Planner.Reports.Canvas;

namespace Planner.Reports.Layout;

/// <summary>A horizontal band of the text column that no page break divides. Its shapes are relative to its top left corner.</summary>
/// <param name="Height">In points.</param>
/// <param name="Shapes">What it draws.</param>
internal sealed record Strip(double Height, IReadOnlyList<Shape> Shapes)
{
    /// <summary>Least distance to the strip above; the larger of this and that one's <see cref="After"/> counts. None at the top of a page.</summary>
    public double Before { get; init; }

    /// <summary>Least distance to the strip below.</summary>
    public double After { get; init; }

    /// <summary>Whether the next strip must stand on the same page.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Printed again above this strip when it opens a page: the head of its table.</summary>
    public Strip? Repeat { get; init; }

    /// <summary>The heading that starts here.</summary>
    public Content.Block.Heading? Heading { get; init; }
}
