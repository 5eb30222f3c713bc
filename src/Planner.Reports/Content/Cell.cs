using Planner.Reports.Canvas;

namespace Planner.Reports.Content;

/// <summary>A cell of a table. Any string is one.</summary>
/// <param name="Text">What it says; wrapped to the width of the column.</param>
/// <param name="Fill">Ground colour; null for none. Text without a colour of its own takes the one that reads best on it.</param>
/// <param name="Align">Alignment; null takes the column's.</param>
public sealed record Cell(RichText Text, Ink? Fill = null, TextAnchor? Align = null)
{
    /// <summary>A cell of plain text.</summary>
    public static implicit operator Cell(string text) => FromString(text);

    /// <summary>A cell of rich text.</summary>
    public static implicit operator Cell(RichText text) => FromRichText(text);

    /// <summary>A cell of plain text.</summary>
    public static Cell FromString(string text) => new(text);

    /// <summary>A cell of rich text.</summary>
    public static Cell FromRichText(RichText text) => new(text);
}
