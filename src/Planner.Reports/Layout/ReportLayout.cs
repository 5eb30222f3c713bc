using System.Globalization;
using Planner.Reports.Canvas;
using Planner.Reports.Content;

namespace Planner.Reports.Layout;

/// <summary>Lays a report out, each piece once: content first, then the table of contents in front of it, then page numbers.</summary>
public static class ReportLayout
{
    /// <exception cref="InvalidOperationException">A link names a heading that is not there.</exception>
    public static LaidOutReport Compose(ReportDocument document)
    {
        var paginator = new Paginator();
        foreach (var block in document.Blocks)
        {
            if (block is Block.NewPage)
            {
                paginator.EndPage();
                continue;
            }

            foreach (var strip in BlockComposer.Strips(block))
            {
                paginator.Add(strip);
            }
        }

        var (body, marks) = paginator.Finish();
        List<Drawing> front = document.CoverPage is { } cover ? [CoverComposer.Compose(cover)] : [];
        var listed = marks.Where(mark => mark.Level <= document.ContentsDepth).ToList();
        if (listed.Count > 0)
        {
            front.AddRange(ContentsComposer.Compose(document.Labels.Contents, listed));
        }

        List<Bookmark> bookmarks = [.. marks.Select(mark => mark with { Page = mark.Page + front.Count })];
        List<Drawing> pages = [.. front, .. body];
        if (pages.Count == 0)
        {
            pages.Add(new Drawing(PageFrame.Width, PageFrame.Height));
        }

        FillPageNumbers(pages, bookmarks);
        PrintRunningMatter(document, pages, bookmarks, front.Count);
        return new LaidOutReport(document.Title, document.Labels.Language, pages, bookmarks);
    }

    private static void FillPageNumbers(List<Drawing> pages, List<Bookmark> bookmarks)
    {
        var pageOf = bookmarks.ToDictionary(mark => mark.Anchor, mark => mark.Page + 1);
        string[] lost = [.. pages.SelectMany(page => page.Shapes).OfType<Shape.Link>().Select(link => link.Target)
            .Where(target => target.StartsWith('#') && !pageOf.ContainsKey(target[1..])).Distinct()];
        if (lost.Length > 0)
        {
            throw new InvalidOperationException($"Links lead to headings that are not there: {string.Join(", ", lost)}.");
        }

        foreach (var page in pages)
        {
            page.Replace(shape => shape is Shape.PageNumber number
                ? new Shape.Text(number.X, number.Baseline, pageOf[number.Anchor].ToString(CultureInfo.InvariantCulture), number.Face, number.Em, number.Ink, TextAnchor.End)
                : shape);
        }
    }

    private static void PrintRunningMatter(ReportDocument document, List<Drawing> pages, List<Bookmark> bookmarks, int front)
    {
        var chapters = bookmarks.Where(mark => mark.Level == 1).ToList();
        for (var page = document.CoverPage is null ? 0 : 1; page < pages.Count; page++)
        {
            var chapter = page < front ? document.Labels.Contents : chapters.FindLast(mark => mark.Page <= page)?.Title ?? "";
            RunningMatter.Print(pages[page], document, chapter, document.Labels.PageOf(page + 1, pages.Count));
        }
    }
}
