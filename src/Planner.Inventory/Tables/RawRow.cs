namespace Planner.Inventory.Tables;

/// <summary>A row of the source.</summary>
/// <param name="Line">Row of the sheet or line of the file, from 1.</param>
/// <param name="Cells">What holds something, by position in the row from 1.</param>
internal sealed record RawRow(int Line, IReadOnlyDictionary<int, RawCell> Cells);
