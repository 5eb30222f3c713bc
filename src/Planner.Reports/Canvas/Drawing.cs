namespace Planner.Reports.Canvas;

/// <summary>A display list: a page of a report, or a chart. One writer makes PDF of it, another SVG.</summary>
/// <param name="width">In points, &gt; 0.</param>
/// <param name="height">In points, &gt; 0.</param>
public sealed class Drawing(double width, double height)
{
    private readonly List<Shape> shapes = [];

    /// <summary>Width in points.</summary>
    public double Width { get; } = width;

    /// <summary>Height in points.</summary>
    public double Height { get; } = height;

    /// <summary>What is drawn; later shapes cover earlier ones.</summary>
    public IReadOnlyList<Shape> Shapes => shapes;

    /// <summary>Draws a shape on top of the others.</summary>
    public Drawing Add(Shape shape)
    {
        shapes.Add(shape);
        return this;
    }

    /// <summary>Draws shapes on top of the others.</summary>
    public Drawing Add(IEnumerable<Shape> more)
    {
        shapes.AddRange(more);
        return this;
    }

    /// <summary>This drawing as the shapes of another: scaled about its top left corner, then moved there.</summary>
    internal IEnumerable<Shape> Placed(double scale, double right, double down) => shapes.Select(shape => shape.Placed(scale, right, down));

    internal void Replace(Func<Shape, Shape> rule)
    {
        for (var i = 0; i < shapes.Count; i++)
        {
            shapes[i] = rule(shapes[i]);
        }
    }
}
