namespace Planner.Reports.Layout;

/// <summary>A character that no shipped font can draw: the page shows a box in its place.</summary>
/// <param name="CodePoint">Unicode scalar value.</param>
/// <param name="Page">First page it stands on, from 1.</param>
public sealed record MissingCharacter(int CodePoint, int Page);
