namespace Planner.Inventory.Tables;

/// <summary>Where something stands in a table.</summary>
/// <param name="Table">The sheet or file.</param>
/// <param name="Line">Row of the sheet or line of the file, from 1.</param>
/// <param name="Column">Column of the sheet or character of the line, from 1.</param>
internal readonly record struct Place(RawTable Table, int Line, int Column);
