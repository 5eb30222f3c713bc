namespace Planner.Inventory.Workbooks;

/// <summary>What all sheets of a workbook share.</summary>
/// <param name="Strings">Texts that cells refer to by number.</param>
/// <param name="Formats">Formats that cells refer to by number.</param>
internal sealed record SheetParts(IReadOnlyList<string> Strings, NumberKinds Formats)
{
    /// <summary>Cells that may still be read.</summary>
    public int CellsLeft { get; set; } = WorkbookLimits.Cells;
}
