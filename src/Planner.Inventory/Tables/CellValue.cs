namespace Planner.Inventory.Tables;

/// <summary>What a cell is to hold.</summary>
/// <param name="Text">As a text.</param>
internal sealed record CellValue(string Text)
{
    /// <summary>As a day; null where it is none.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>True when the text is a number.</summary>
    public bool IsNumber { get; init; }
}
