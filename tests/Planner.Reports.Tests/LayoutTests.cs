using FsCheck;
using FsCheck.Fluent;
using Planner.Reports.Canvas;
using Planner.Reports.Content;
using Planner.Reports.Layout;

namespace Planner.Reports.Tests;

public sealed class LayoutTests
{
    [Fact]
    public void Every_page_but_the_cover_says_which_of_how_many_it_is()
    {
        using var opened = Opened.Of(SampleReport.Build(2));
        var pages = opened.Pages.Count;
        Assert.DoesNotContain("页 / 共", opened.Pages[0].Text, StringComparison.Ordinal);
        Assert.All(Enumerable.Range(2, pages - 1), page => Assert.Contains($"第 {page} 页 / 共 {pages} 页", opened.Pages[page - 1].Text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_contents_give_the_page_on_which_each_heading_stands()
    {
        using var opened = Opened.Of(SampleReport.Build(3));
        var contents = Opened.Lines(opened.Pages[1]);
        foreach (var (entry, heading) in new[] { ("1总体结论 Summary", "1  总体结论 Summary"), ("3.2改进建议 Remedies", "3.2  改进建议 Remedies"), ("5方法与附录 Method and annex", "5  方法与附录 Method and annex") })
        {
            var page = opened.Pages.Skip(2).First(candidate => Opened.Lines(candidate).Contains(heading)).Number;
            Assert.Contains($"{entry}{page}", contents);
        }

        Assert.DoesNotContain(contents, line => line.Contains("生僻字", StringComparison.Ordinal));
    }

    [Fact]
    public void The_running_head_names_the_chapter_of_the_page()
    {
        using var opened = Opened.Of(SampleReport.Build(2));
        Assert.True(opened.Pdf.TryGetBookmarks(out var bookmarks));
        var chapters = bookmarks.Roots.OfType<UglyToad.PdfPig.Outline.DocumentBookmarkNode>().ToList();
        Assert.All(opened.Pages.Skip(2), page => Assert.EndsWith(chapters.Last(chapter => chapter.PageNumber <= page.Number).Title, Opened.Lines(page)[0], StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_table_repeats_its_head_on_every_page_and_keeps_every_row()
    {
        var rows = Enumerable.Range(1, 150).Select(row => new TableRow($"row-{row:000}", "值"));
        using var opened = Opened.Of(Opened.Empty().Table([new("编号 Number"), new("数值 Value")], rows));
        Assert.True(opened.Pages.Count > 2);
        Assert.All(opened.Pages, page => Assert.Single(Opened.Lines(page), "编号 Number数值 Value"));
        Assert.All(Enumerable.Range(1, 150), row => Assert.Single(opened.Pages.SelectMany(Opened.Lines), $"row-{row:000}值"));
    }

    [Fact]
    public void A_row_taller_than_a_page_goes_on_over_the_next_pages()
    {
        var text = string.Concat(Enumerable.Range(1, 400).Select(item => $"第{item:000}项需要说明。"));
        using var opened = Opened.Of(Opened.Empty().Table([new("长"), new("短")], [new TableRow(text, "x")]));
        var cells = string.Concat(opened.Pages.SelectMany(Opened.Lines).Where(line => line.StartsWith('第') || line.Contains('项') || line.Contains('需')));
        Assert.True(opened.Pages.Count >= 2);
        Assert.All(Enumerable.Range(1, 400), item => Assert.Contains($"{item:000}", Opened.WithoutSpaces(cells), StringComparison.Ordinal));
        Assert.All(opened.Pages, page => Assert.All(page.Letters, letter => Assert.InRange(letter.StartBaseLine.Y, 30, 842)));
    }

    [Fact]
    public void A_row_with_a_cell_too_few_is_refused() =>
        Assert.Contains("Row 2 has 1 cells, the table has 2 columns", Assert.Throws<ArgumentException>(() =>
            Opened.Empty().Table([new("a"), new("b")], [new TableRow("1", "2"), new TableRow("1")])).Message, StringComparison.Ordinal);

    [Fact]
    public void Two_headings_of_one_name_are_refused() =>
        Assert.Throws<ArgumentException>(() => Opened.Empty().Heading(1, "a", "x").Heading(1, "b", "x"));

    [Fact]
    public void A_report_without_content_is_one_empty_page()
    {
        using var opened = Opened.Of(Opened.Empty());
        Assert.Single(opened.Pages);
    }

    [Fact]
    public void A_heading_never_stands_last_on_a_page() => Prop.ForAll(Documents, document =>
    {
        var report = ReportLayout.Compose(document);
        Assert.All(report.Bookmarks.SkipLast(1), mark => Assert.Contains(report.Pages[mark.Page].Shapes.OfType<Shape.Text>(), text => text.Baseline > mark.Y + 40 && text.Baseline <= PageFrame.Bottom));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_leaves_the_margins() => Prop.ForAll(Documents, document =>
    {
        var report = ReportLayout.Compose(document);
        Assert.All(report.Pages.SelectMany(page => page.Shapes).OfType<Shape.Text>(), text =>
        {
            Assert.InRange(text.Left, PageFrame.Left - 0.01, PageFrame.Right);
            Assert.InRange(text.Left + text.Width, PageFrame.Left, PageFrame.Right + (text.Em / 2) + text.Tracking + 0.01);
            Assert.InRange(text.Baseline, 40, PageFrame.Height - 40);
        });
    }).QuickCheckThrowOnFailure();

    /// <summary>Documents of headings, paragraphs, lists and tables of random length, without a cover.</summary>
    private static Arbitrary<ReportDocument> Documents { get; } = Gen.Choose(0, 5)
        .SelectMany(kind => Gen.Choose(1, 40).Select(length => (kind, length))).ListOf(60).Select(pieces => pieces.Aggregate(Opened.Empty(), Append)).ToArbitrary();

    private static ReportDocument Append(ReportDocument document, (int Kind, int Length) piece)
    {
        var text = string.Concat(Enumerable.Repeat("恢复点 RPO, ", piece.Length));
        return piece.Kind switch
        {
            0 => document.Heading(1, "章 Chapter").Paragraph(text),
            1 => document.Heading(2, "节 Section").Table([new("一"), new("二", 2)], Enumerable.Repeat(new TableRow("x", text), (piece.Length % 5) + 1), "表"),
            2 => document.Bullets(text, "短"),
            3 => document.Callout(text),
            4 => document.KeyValues(("键", text)),
            _ => document.Paragraph(text, ParagraphStyle.Note),
        };
    }
}
