namespace Planner.Reports.Workbooks;

/// <summary>A column of a sheet.</summary>
/// <param name="Head">What stands above it.</param>
/// <param name="Width">In characters.</param>
internal sealed record SheetColumn(string Head, double Width);
