using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Planner.Inventory.Tables;
using Planner.Model.Findings;

namespace Planner.Inventory.Workbooks;

/// <summary>Shows findings in a copy of the workbook: a comment and a red ground on every cell that has one. Marks of an earlier copy go; all else stays as it is.</summary>
public static class FindingMarks
{
    /// <summary>What marks the red ground as ours, so that it can be taken away again.</summary>
    private const string Mark = "\"planner\"=\"planner\"";

    /// <summary>The marked copy, or why there is none.</summary>
    /// <param name="workbook">The workbook that the findings are about.</param>
    /// <param name="file">What the caller calls it.</param>
    /// <param name="findings">Findings; those without a cell are left out.</param>
    public static Outcome<byte[]> Of(byte[] workbook, string file, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        var bySheet = findings.Where(finding => finding.Cell is not null).Select(finding => (Place: CellName.Split(finding.Cell!), finding))
            .GroupBy(pair => pair.Place.Sheet, pair => (pair.Place.Cell, pair.finding)).ToDictionary(group => group.Key, group => group.ToList());
        try
        {
            using var stream = new MemoryStream();
            stream.Write(workbook);
            using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
            {
                MarkSheets(document.WorkbookPart ?? throw new InvalidDataException("it holds no workbook."), bySheet);
            }

            return Outcome<byte[]>.Of(stream.ToArray());
        }
        catch (Exception failure) when (failure is OpenXmlPackageException or InvalidDataException or XmlException or IOException or FormatException or NotSupportedException or ArgumentException or InvalidOperationException)
        {
            return Outcome<byte[]>.Refused([new Finding(TableCodes.NotMarked.Code, $"The findings cannot be shown in a copy of the workbook: {failure.Message}") { File = file, Hint = "save it in Excel as .xlsx" }]);
        }
    }

    private static void MarkSheets(WorkbookPart book, Dictionary<string, List<(string Cell, Finding Finding)>> findings)
    {
        var format = RedGround(book);
        foreach (var sheet in (book.Workbook.Sheets ?? new Sheets()).Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>())
        {
            if (sheet.Id?.Value is { } id && book.GetPartById(id) is WorksheetPart part)
            {
                var cells = findings.GetValueOrDefault(sheet.Name?.Value ?? "", []).GroupBy(pair => pair.Cell, pair => pair.Finding).ToList();
                Ground(part.Worksheet, format, [.. cells.Select(cell => cell.Key)]);
                new CommentMarks(part).Set([.. cells.Select(cell => (cell.Key, string.Join('\n', cell.Select(Said))))]);
            }
        }
    }

    private static string Said(Finding finding) => $"{finding.Code} {finding.Message}{(finding.Hint is null ? "" : $"\n→ {finding.Hint}")}";

    private static void Ground(Worksheet sheet, uint format, IReadOnlyList<string> cells)
    {
        foreach (var old in sheet.Elements<ConditionalFormatting>().Where(formatting => formatting.InnerText.Contains(Mark, StringComparison.Ordinal)).ToList())
        {
            old.Remove();
        }

        if (cells.Count > 0)
        {
            sheet.AddChild(new ConditionalFormatting(new ConditionalFormattingRule(new Formula(Mark)) { Type = ConditionalFormatValues.Expression, FormatId = format, Priority = 1 })
            {
                SequenceOfReferences = new ListValue<StringValue>(cells.Select(cell => new StringValue(cell))),
            });
        }
    }

    private static uint RedGround(WorkbookPart book)
    {
        var styles = book.WorkbookStylesPart ?? book.AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet ??= Look.Sheet();
        if (styles.Stylesheet.DifferentialFormats is not { } formats)
        {
            formats = new DifferentialFormats();
            styles.Stylesheet.AddChild(formats);
        }

        var red = new DifferentialFormat(new Font(new Color { Rgb = "FF9C0006" }), new Fill(new PatternFill(new BackgroundColor { Rgb = "FFFFC7CE" }) { PatternType = PatternValues.Solid }));
        var at = formats.Elements<DifferentialFormat>().ToList().FindIndex(format => format.OuterXml == red.OuterXml);
        if (at < 0)
        {
            at = formats.Elements<DifferentialFormat>().Count();
            formats.Append(red);
            formats.Count = (uint)at + 1;
        }

        return (uint)at;
    }
}
