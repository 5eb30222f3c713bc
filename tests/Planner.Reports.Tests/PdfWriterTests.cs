using System.Text;
using Planner.Reports.Content;
using Planner.Reports.Pdf;

namespace Planner.Reports.Tests;

public sealed class PdfWriterTests
{
    [Fact]
    public void A_bilingual_report_of_thirty_pages_stays_below_500_kilobytes()
    {
        var report = PdfWriter.Write(SampleReport.Build(), SampleReport.Metadata);
        Assert.InRange(report.Pages, 27, 33);
        Assert.InRange(report.Content.Length, 1, 500_000);
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() =>
        Assert.True(PdfWriter.Write(SampleReport.Build(1), SampleReport.Metadata).Content.Span
            .SequenceEqual(PdfWriter.Write(SampleReport.Build(1), SampleReport.Metadata).Content.Span));

    [Fact]
    public void A_later_creation_time_gives_other_bytes()
    {
        var later = SampleReport.Metadata with { CreatedAt = SampleReport.Metadata.CreatedAt.AddSeconds(1) };
        Assert.False(PdfWriter.Write(SampleReport.Build(1), SampleReport.Metadata).Content.Span
            .SequenceEqual(PdfWriter.Write(SampleReport.Build(1), later).Content.Span));
    }

    [Fact]
    public void The_file_names_its_title_author_language_and_time()
    {
        using var opened = Opened.Of(SampleReport.Build(1));
        Assert.Equal("灾难恢复能力评估报告 Disaster recovery capability", opened.Pdf.Information.Title);
        Assert.Equal("灾备办公室", opened.Pdf.Information.Author);
        Assert.Equal("D:20261123023000Z", opened.Pdf.Information.CreationDate);
        Assert.True(opened.Pdf.TryGetXmpMetadata(out var xmp));
        var text = Encoding.UTF8.GetString(xmp.GetXmlBytes().ToArray());
        Assert.Contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>", text, StringComparison.Ordinal);
        Assert.Contains("<xmp:CreateDate>2026-11-23T02:30:00Z</xmp:CreateDate>", text, StringComparison.Ordinal);
        Assert.Contains("<rdf:li>zh-CN</rdf:li>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_heading_is_a_bookmark_below_its_chapter_and_leads_to_its_page()
    {
        using var opened = Opened.Of(SampleReport.Build(2));
        Assert.True(opened.Pdf.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["1  总体结论 Summary", "2  系统 1 System 1", "3  系统 2 System 2", "4  方法与附录 Method and annex"], bookmarks.Roots.Select(root => root.Title));
        Assert.Equal(["4.2.1  生僻字 Rare characters", "4.2.2  长段落 Long paragraph"], bookmarks.Roots[3].Children[1].Children.Select(leaf => leaf.Title));
        foreach (var node in bookmarks.GetNodes())
        {
            var page = Assert.IsType<UglyToad.PdfPig.Outline.DocumentBookmarkNode>(node, exactMatch: false).PageNumber;
            Assert.Contains(node.Title, Opened.Lines(opened.Pages[page - 1]));
        }
    }

    [Fact]
    public void A_link_leads_to_the_heading_it_names()
    {
        using var opened = Opened.Of(Opened.Empty().Paragraph(new RichText().Link("下一章", "#next").Link("规范", "https://example.org/规范?a=b&c")).PageBreak().Heading(1, "下一章", "next"));
        var links = opened.Pages[1].GetAnnotations().ToList();
        Assert.Equal(3, links[0].Action is UglyToad.PdfPig.Actions.GoToAction go ? go.Destination.PageNumber : 0);
        Assert.Equal("https://example.org/%E8%A7%84%E8%8C%83?a=b&c", Assert.IsType<UglyToad.PdfPig.Actions.UriAction>(links[1].Action).Uri);
    }

    [Fact]
    public void A_link_to_a_heading_that_is_not_there_is_refused_by_name()
    {
        var document = Opened.Empty().Paragraph(new RichText().Link("x", "#nowhere"));
        Assert.Contains("#nowhere", Assert.Throws<InvalidOperationException>(() => PdfWriter.Write(document, SampleReport.Metadata)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_attachment_comes_out_as_it_went_in()
    {
        var json = Encoding.UTF8.GetBytes("{\"format\":\"planner/assessment/v1\"}");
        var metadata = SampleReport.Metadata with { Attachments = [new PdfAttachment("assessment.json", "application/json", "机器可读结果", json)] };
        var report = PdfWriter.Write(Opened.Empty().Paragraph("见附件。"), metadata);
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(report.Content.ToArray());
        Assert.True(pdf.Advanced.TryGetEmbeddedFiles(out var files));
        var file = Assert.Single(files);
        Assert.Equal("assessment.json", file.Name);
        Assert.Equal(json, file.Memory.ToArray());
        Assert.True(pdf.TryGetXmpMetadata(out var xmp));
        Assert.Contains("<pdfaid:part>3</pdfaid:part>", Encoding.UTF8.GetString(xmp.GetXmlBytes().ToArray()), StringComparison.Ordinal);
    }
}
