using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Planner.Inventory.Tests.Workbooks;

/// <summary>What a workbook shows on its cells.</summary>
internal static class Marks
{
    public static IReadOnlyDictionary<string, string> Comments(byte[] workbook, string sheet) => Look(workbook, sheet, part =>
        (part.WorksheetCommentsPart?.Comments.CommentList?.Elements<Comment>() ?? []).ToDictionary(comment => comment.Reference!.Value!, comment => comment.InnerText));

    public static IReadOnlyList<string> Red(byte[] workbook, string sheet) => Look(workbook, sheet, part =>
        part.Worksheet.Elements<ConditionalFormatting>().SelectMany(formatting => formatting.SequenceOfReferences!.Items.Select(item => item.Value!)).ToList());

    private static T Look<T>(byte[] workbook, string sheet, Func<WorksheetPart, T> look)
    {
        using var stream = new MemoryStream(workbook);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var book = document.WorkbookPart!;
        return look((WorksheetPart)book.GetPartById(book.Workbook.Sheets!.Elements<Sheet>().Single(one => one.Name == sheet).Id!));
    }
}
