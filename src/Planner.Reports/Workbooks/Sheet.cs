namespace Planner.Reports.Workbooks;

/// <summary>A table on a sheet of its own.</summary>
/// <param name="Name">Name of the sheet.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Frozen">How many columns stay in view.</param>
/// <param name="Rows">Its rows, one cell a column; enumerated once.</param>
internal sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, int Frozen, IEnumerable<IReadOnlyList<SheetCell>> Rows);
