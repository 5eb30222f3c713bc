using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Planner.Inventory.Workbooks;
using Planner.Model.Standards;

namespace Planner.Inventory.Tests.Workbooks;

/// <summary>Fills in a template as a person would: cell by cell, addressed by sheet, row and key of the column.</summary>
internal sealed class Book : IDisposable
{
    private readonly MemoryStream _stream = new();
    private readonly SpreadsheetDocument _document;

    public Book(Language language = Language.Zh)
    {
        WorkbookWriter.Write(null, language, _stream);
        _document = SpreadsheetDocument.Open(_stream, isEditable: true);
    }

    private WorkbookPart Parts => _document.WorkbookPart!;

    /// <summary>A row of texts: key of the column, what is typed. Leaves the example alone.</summary>
    public Book Row(string sheet, uint row, params (string Key, string Text)[] cells)
    {
        foreach (var (key, text) in cells)
        {
            Put(sheet, row, key, new Cell { DataType = CellValues.String, CellValue = new CellValue(text) });
        }

        return this;
    }

    /// <summary>A number with a format, as Excel keeps days, times and shares.</summary>
    public Book Number(string sheet, uint row, string key, double number, uint format)
    {
        var formats = Parts.WorkbookStylesPart!.Stylesheet.CellFormats!;
        formats.Append(new CellFormat { NumberFormatId = format, FontId = 0, FillId = 0, BorderId = 0, ApplyNumberFormat = true });
        Put(sheet, row, key, new Cell { StyleIndex = (uint)formats.ChildElements.Count - 1, CellValue = new CellValue(number.ToString("R", CultureInfo.InvariantCulture)) });
        return this;
    }

    /// <summary>Anything, such as a formula.</summary>
    public Book Put(string sheet, uint row, string key, Cell cell)
    {
        var data = Sheet(sheet).GetFirstChild<SheetData>()!;
        var column = Column(data, key);
        var line = data.Elements<Row>().FirstOrDefault(candidate => candidate.RowIndex! == row) ?? data.AppendChild(new Row { RowIndex = row });
        line.Elements<Cell>().Where(candidate => candidate.CellReference == column + row).ToList().ForEach(old => old.Remove());
        cell.CellReference = column + row;
        line.InsertAt(cell, line.Elements<Cell>().Count(other => Order(other.CellReference!.Value!) < Order(cell.CellReference!)));
        return this;
    }

    public Worksheet Sheet(string name) =>
        ((WorksheetPart)Parts.GetPartById(Parts.Workbook.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == name).Id!)).Worksheet;

    public Sheet Entry(string name) => Parts.Workbook.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == name);

    /// <summary>The letter of the column with this key.</summary>
    public string Column(string sheet, string key) => Column(Sheet(sheet).GetFirstChild<SheetData>()!, key);

    public byte[] Bytes()
    {
        _document.Save();
        using var copy = new MemoryStream();
        using (_document.Clone(copy))
        {
        }

        return copy.ToArray();
    }

    /// <summary>What the validator of the file format says.</summary>
    public static IReadOnlyList<string> Faults(byte[] workbook)
    {
        using var stream = new MemoryStream(workbook);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath} {fault.Description}")];
    }

    public void Dispose()
    {
        _document.Dispose();
        _stream.Dispose();
    }

    private static string Column(SheetData data, string key) =>
        data.Elements<Row>().ElementAt(1).Elements<Cell>().Single(cell => cell.InnerText == key).CellReference!.Value!.TrimEnd('2');

    private static int Order(string reference) => reference.TrimEnd("0123456789".ToCharArray()).Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1);
}
