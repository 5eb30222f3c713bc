namespace Planner.Reports.Content;

/// <summary>A row of a table: as many cells as there are columns, or one cell that heads the rows after it.</summary>
/// <param name="Cells">The cells, left to right.</param>
public sealed record TableRow(params IReadOnlyList<Cell> Cells)
{
    /// <summary>Whether the row is one cell over all columns, kept together with the row after it.</summary>
    public bool IsGroup { get; private init; }

    /// <summary>A row of one cell over all columns that heads the rows after it.</summary>
    public static TableRow Group(Cell title) => new(title) { IsGroup = true };
}
