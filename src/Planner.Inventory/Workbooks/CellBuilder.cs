using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Planner.Inventory.Tables;
using Text = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Planner.Inventory.Workbooks;

/// <summary>Makes cells.</summary>
internal static class CellBuilder
{
    /// <summary>Days before it are not what Excel believes them to be, so they are written as texts.</summary>
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <exception cref="ArgumentException">No cell can hold the text.</exception>
    public static Cell Text(int row, int column, string text, uint look) => new()
    {
        CellReference = CellName.Of(row, column),
        StyleIndex = look,
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(SheetText.Escaped(text)) { Space = SpaceProcessingModeValues.Preserve }),
    };

    /// <exception cref="ArgumentException">No cell can hold the text.</exception>
    public static Cell Of(int row, int column, Tables.CellValue value, bool isExample) => value switch
    {
        { Day: { } day } when day >= FirstDay => Number(row, column, (day.DayNumber - DayZero.DayNumber).ToString(CultureInfo.InvariantCulture), isExample ? Look.ExampleDay : Look.Day),
        { IsNumber: true } => Number(row, column, value.Text, isExample ? Look.Example : Look.Plain),
        _ => Text(row, column, value.Text, isExample ? Look.Example : Look.Text),
    };

    private static Cell Number(int row, int column, string number, uint look) => new()
    {
        CellReference = CellName.Of(row, column),
        StyleIndex = look,
        CellValue = new DocumentFormat.OpenXml.Spreadsheet.CellValue(number),
    };
}
