using Planner.Reports.Canvas;

namespace Planner.Reports.Content;

/// <summary>A column of a table.</summary>
/// <param name="Title">Printed in the head, which each page of the table repeats.</param>
/// <param name="Weight">Share of the text width, relative to the other columns; &gt; 0.</param>
/// <param name="Align">Alignment of its cells.</param>
public sealed record Column(string Title, double Weight = 1, TextAnchor Align = TextAnchor.Start);
