namespace Planner.Inventory.Tables;

/// <summary>A sheet or a file of the source, as it stands there.</summary>
/// <param name="File">The file as the caller named it.</param>
/// <param name="Name">Name of the sheet, or of the file without its ending.</param>
/// <param name="IsSheet">True for a sheet of a workbook.</param>
/// <param name="Rows">Rows that hold something, in order.</param>
internal sealed record RawTable(string File, string Name, bool IsSheet, IReadOnlyList<RawRow> Rows)
{
    /// <summary>Where it begins.</summary>
    public Place Start => new(this, 1, 1);

    /// <summary>The column of the sheet, from 1; what a file lacks is pointed to at the beginning of its line.</summary>
    public Place At(RawRow row, int position) =>
        row.Cells.TryGetValue(position, out var cell) ? new Place(this, cell.Line, cell.Column) : new Place(this, row.Line, IsSheet ? Math.Max(1, position) : 1);
}
