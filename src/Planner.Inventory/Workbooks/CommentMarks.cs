using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Planner.Inventory.Tables;
using Text = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Planner.Inventory.Workbooks;

/// <summary>Comments on cells, with the drawing that Excel wants for each.</summary>
internal sealed partial class CommentMarks(WorksheetPart part)
{
    private const string Author = "Planner";

    private const string EmptyDrawing = """
        <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>
        """;

    /// <summary>Takes the product's earlier comments away and writes these.</summary>
    public void Set(IReadOnlyList<(string Cell, string Text)> comments)
    {
        if (comments.Count == 0 && part.WorksheetCommentsPart is null)
        {
            return;
        }

        var list = List(out var author);
        var own = list.Elements<Comment>().Where(comment => comment.AuthorId?.Value == author).ToList();
        own.ForEach(comment => comment.Remove());
        var taken = list.Elements<Comment>().Where(comment => comment.Reference?.Value is not null).GroupBy(comment => comment.Reference!.Value!).ToDictionary(group => group.Key, group => group.First());
        foreach (var (cell, text) in comments)
        {
            if (taken.TryGetValue(cell, out var other))
            {
                // A cell has one comment; somebody's own stays, ours follows it.
                (other.CommentText ??= new CommentText()).Append(Run($"\n{Author}: {text}"));
            }
            else
            {
                list.Append(new Comment(new CommentText(Run(text))) { Reference = cell, AuthorId = author });
            }
        }

        Draw([.. comments.Where(comment => !taken.ContainsKey(comment.Cell)).Select(comment => comment.Cell)]);
    }

    private static Run Run(string text) => new(new Text(SheetText.Escaped(text)) { Space = SpaceProcessingModeValues.Preserve });

    private CommentList List(out uint author)
    {
        var comments = (part.WorksheetCommentsPart ?? part.AddNewPart<WorksheetCommentsPart>()).Comments ??= new Comments(new Authors(), new CommentList());
        var authors = comments.Authors ??= new Authors();
        var at = authors.Elements<Author>().ToList().FindIndex(one => one.Text == Author);
        if (at < 0)
        {
            at = authors.Elements<Author>().Count();
            authors.Append(new Author(Author));
        }

        author = (uint)at;
        return comments.CommentList ??= new CommentList();
    }

    private void Draw(IReadOnlyList<string> cells)
    {
        var drawing = Drawing();
        var before = EmptyDrawing;
        using (var text = new StreamReader(drawing.GetStream(FileMode.OpenOrCreate, FileAccess.Read)))
        {
            before = text.ReadToEnd() is { Length: > 0 } there ? there : EmptyDrawing;
        }

        var kept = OwnShapes().Replace(before, "");
        var end = kept.LastIndexOf("</", StringComparison.Ordinal);
        using var written = new MemoryStream(Encoding.UTF8.GetBytes(kept.Insert(Math.Max(0, end), string.Concat(cells.Select(Shape)))));
        drawing.FeedData(written);
    }

    private VmlDrawingPart Drawing()
    {
        if (part.Worksheet.GetFirstChild<LegacyDrawing>()?.Id?.Value is { } id)
        {
            return (VmlDrawingPart)part.GetPartById(id);
        }

        var drawing = part.AddNewPart<VmlDrawingPart>();
        part.Worksheet.AddChild(new LegacyDrawing { Id = part.GetIdOfPart(drawing) });
        return drawing;
    }

    private static string Shape(string cell)
    {
        var (row, column) = CellName.Parse(cell) ?? (1, 1);
        return string.Create(CultureInfo.InvariantCulture, $"""
            <v:shape id="planner_{cell}" type="#_x0000_t202" style="position:absolute;width:260pt;height:80pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column},15,{row - 1},2,{column + 4},15,{row + 4},4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row - 1}</x:Row><x:Column>{column - 1}</x:Column></x:ClientData></v:shape>
            """);
    }

    [GeneratedRegex("<v:shape id=\"planner_.*?</v:shape>\\s*", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex OwnShapes();
}
