namespace Planner.Inventory.Tables;

/// <summary>A cell of the source that holds something.</summary>
/// <param name="Text">What stands there; numbers with a point and without separators.</param>
/// <param name="Kind">How the source keeps it.</param>
/// <param name="Line">Row or line, from 1.</param>
/// <param name="Column">Column of the sheet or character of the line, from 1.</param>
internal sealed record RawCell(string Text, RawKind Kind, int Line, int Column);
