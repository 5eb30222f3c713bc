namespace Planner.Reports.Canvas;

/// <summary>How a line is drawn.</summary>
public enum LineLook
{
    /// <summary>Without gaps.</summary>
    Solid,

    /// <summary>Round dots, as between an entry of a table of contents and its page number.</summary>
    Dotted,

    /// <summary>Short strokes.</summary>
    Dashed,
}
