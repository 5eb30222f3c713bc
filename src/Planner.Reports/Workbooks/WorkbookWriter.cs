using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Planner.Reports.Workbooks;

/// <summary>Writes tables as a workbook: a frozen head, a filter, widths. Text stands in the cells as text: nothing in it can become a formula.</summary>
internal static class WorkbookWriter
{
    /// <summary>The longest text that a cell holds.</summary>
    private const int LongestText = 32767;

    private const int LongestSheetName = 31;

    /// <summary>Writes them. Same input, same bytes.</summary>
    /// <param name="sheets">The tables.</param>
    /// <param name="made">When it is made.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(IReadOnlyList<Sheet> sheets, DateTimeOffset made, Stream stream)
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            // Left to itself the library makes up ids by chance.
            document.ChangeIdOfPart(book, "workbook");
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = SheetStyles.Make();
            var names = Names(sheets);
            var list = new Sheets();
            var filters = new DefinedNames();
            for (var index = 0; index < sheets.Count; index++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"sheet{index + 1}");
                var rows = Fill(book.AddNewPart<WorksheetPart>(id), sheets[index]);
                list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = id, SheetId = (uint)index + 1, Name = names[index] });
                filters.Append(new DefinedName($"'{names[index].Replace("'", "''", StringComparison.Ordinal)}'!{Range(sheets[index], rows, "$")}") { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)index, Hidden = true });
            }

            book.Workbook = new Workbook(list, filters);
        }

        Settle(package, made, stream);
    }

    private static int Fill(WorksheetPart part, Sheet sheet)
    {
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new SheetViews(new SheetView(new Pane
        {
            HorizontalSplit = sheet.Frozen,
            VerticalSplit = 1,
            TopLeftCell = Name(sheet.Frozen) + "2",
            ActivePane = PaneValues.BottomRight,
            State = PaneStateValues.Frozen,
        })
        { WorkbookViewId = 0 }));
        xml.WriteElement(new Columns(sheet.Columns.Select((column, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true })));
        xml.WriteStartElement(new SheetData());
        var row = 1;
        Write(xml, row, [.. sheet.Columns.Select(column => new SheetCell(column.Head, CellLook.Head))]);
        foreach (var cells in sheet.Rows)
        {
            Write(xml, ++row, cells);
        }

        xml.WriteEndElement();
        xml.WriteElement(new AutoFilter { Reference = Range(sheet, row, "") });
        xml.WriteEndElement();
        return row;
    }

    private static void Write(OpenXmlWriter xml, int row, IReadOnlyList<SheetCell> cells)
    {
        xml.WriteStartElement(new Row { RowIndex = (uint)row });
        for (var column = 0; column < cells.Count; column++)
        {
            xml.WriteElement(Cell(cells[column], string.Create(CultureInfo.InvariantCulture, $"{Name(column)}{row}")));
        }

        xml.WriteEndElement();
    }

    private static Cell Cell(SheetCell cell, string reference)
    {
        var made = new Cell { CellReference = reference, StyleIndex = (uint)cell.Look };
        if (cell.Number is { } number)
        {
            made.CellValue = new CellValue(number);
        }
        else if (cell.Text.Length > 0)
        {
            made.DataType = CellValues.InlineString;
            made.InlineString = new InlineString(new Text(Plain(cell.Text)) { Space = SpaceProcessingModeValues.Preserve });
        }

        return made;
    }

    private static string Range(Sheet sheet, int rows, string fixedMark) =>
        string.Create(CultureInfo.InvariantCulture, $"{fixedMark}A{fixedMark}1:{fixedMark}{Name(sheet.Columns.Count - 1)}{fixedMark}{rows}");

    /// <summary>The name of a column, counted from 0: A to Z, AA and so on.</summary>
    internal static string Name(int column) => (column < 26 ? "" : Name((column / 26) - 1)) + (char)('A' + (column % 26));

    /// <summary>Names that Excel takes: short, unlike each other, without the marks it keeps for itself.</summary>
    private static List<string> Names(IReadOnlyList<Sheet> sheets)
    {
        var names = new List<string>();
        foreach (var sheet in sheets)
        {
            var plain = string.Concat(Plain(sheet.Name).Select(mark => @"[]:*?/\'".Contains(mark, StringComparison.Ordinal) ? '-' : mark));
            var name = plain.Length <= LongestSheetName ? plain : plain[..LongestSheetName];
            for (var copy = 2; names.Contains(name, StringComparer.OrdinalIgnoreCase); copy++)
            {
                var end = string.Create(CultureInfo.InvariantCulture, $" {copy}");
                name = plain[..Math.Min(plain.Length, LongestSheetName - end.Length)] + end;
            }

            names.Add(name);
        }

        return names;
    }

    /// <summary>Without what XML cannot hold, and no longer than a cell.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var known = rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD";
            if (plain.Length + known.Length > LongestText)
            {
                break;
            }

            plain.Append(known);
        }

        return plain.ToString();
    }

    /// <summary>The package again, with its parts in order and dated by the assessment: the library dates them by the clock.</summary>
    private static void Settle(MemoryStream package, DateTimeOffset made, Stream stream)
    {
        package.Position = 0;
        using var from = new ZipArchive(package, ZipArchiveMode.Read);
        using var to = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var earliest = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        foreach (var part in from.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var entry = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
            entry.LastWriteTime = made < earliest ? earliest : made.ToUniversalTime();
            using var content = part.Open();
            using var copy = entry.Open();
            content.CopyTo(copy);
        }
    }
}
