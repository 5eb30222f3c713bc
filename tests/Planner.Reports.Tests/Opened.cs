using Planner.Reports.Content;
using Planner.Reports.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Planner.Reports.Tests;

/// <summary>A report as a reader of another make sees it.</summary>
internal sealed class Opened : IDisposable
{
    private Opened(PdfReport report)
    {
        Report = report;
        Pdf = PdfDocument.Open(report.Content.ToArray());
        Pages = [.. Pdf.GetPages()];
    }

    public PdfReport Report { get; }

    public PdfDocument Pdf { get; }

    public IReadOnlyList<Page> Pages { get; }

    public string Text => string.Join('\n', Pages.Select(page => page.Text));

    public static Opened Of(ReportDocument document) => Of(PdfWriter.Write(document, SampleReport.Metadata));

    public static Opened Of(PdfReport report) => new(report);

    public static ReportDocument Empty(string title = "题 Title") => new(title, ReportLabels.Chinese);

    /// <summary>Lines of a page from top to bottom, each as its characters from left to right.</summary>
    public static IReadOnlyList<string> Lines(Page page) =>
    [
        .. page.Letters.GroupBy(letter => Math.Round(letter.StartBaseLine.Y, 1)).OrderByDescending(line => line.Key)
            .Select(line => string.Concat(line.OrderBy(letter => letter.StartBaseLine.X).Select(letter => letter.Value))),
    ];

    public static string WithoutSpaces(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    public void Dispose() => Pdf.Dispose();
}
