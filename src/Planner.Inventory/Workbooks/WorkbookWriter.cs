using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Planner.Inventory.Tables;
using Planner.Model.Estates;
using Planner.Model.Standards;

namespace Planner.Inventory.Workbooks;

/// <summary>Writes an estate, or the template of one, as an Excel workbook that <see cref="WorkbookImport"/> reads back to an equal estate.</summary>
public static class WorkbookWriter
{
    /// <summary>Writes a workbook.</summary>
    /// <param name="estate">What to write; null for a template with an example.</param>
    /// <param name="language">Language of names and words.</param>
    /// <param name="stream">Where to; can be read and sought, left open.</param>
    /// <exception cref="ArgumentException">A value has no text form, or is longer than a cell holds (32,767 characters).</exception>
    public static void Write(Estate? estate, Language language, Stream stream)
    {
        var (content, words) = (TableContent.Of(estate, language), new WordList(language));
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = Look.Sheet();
        var sheets = new Sheets();
        var table = new TableSheet(language, words);
        Add(book, sheets, Companion.Guide(language), GuideSheet.Guide(language));
        foreach (var next in content)
        {
            Add(book, sheets, Vocabulary.Title(next.Table, language), table.Of(next));
        }

        Add(book, sheets, Companion.Words(language), GuideSheet.Words(words));
        book.Workbook = new Workbook(new BookViews(new WorkbookView { ActiveTab = estate is null ? 0U : 1U }), sheets);
    }

    private static void Add(WorkbookPart book, Sheets sheets, string name, Worksheet sheet)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = sheet;
        sheets.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = name, SheetId = (uint)sheets.ChildElements.Count + 1, Id = book.GetIdOfPart(part) });
    }
}
