namespace Planner.Reports.Layout;

/// <summary>A heading and where it stands.</summary>
/// <param name="Level">In [1, 3].</param>
/// <param name="Number">Such as 2.1; empty when headings are not numbered.</param>
/// <param name="Text">Without the number.</param>
/// <param name="Anchor">Its name for links.</param>
/// <param name="Page">Index of the page, from 0.</param>
/// <param name="Y">Top of the heading, in points from the top of the page.</param>
public sealed record Bookmark(int Level, string Number, string Text, string Anchor, int Page, double Y)
{
    /// <summary>Number and text.</summary>
    public string Title => Number.Length == 0 ? Text : $"{Number}  {Text}";
}
