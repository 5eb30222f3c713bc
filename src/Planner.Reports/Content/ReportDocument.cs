using System.Globalization;
using Planner.Reports.Canvas;

namespace Planner.Reports.Content;

/// <summary>
/// A report as its author thinks of it: content in reading order, without pages or coordinates. Each method adds to the end and
/// returns the document. Give it to <see cref="Pdf.PdfWriter"/>, or to <see cref="Layout.ReportLayout"/> for the pages themselves.
/// </summary>
/// <param name="title">Title of the document; printed at the head of every page.</param>
/// <param name="labels">The language.</param>
public sealed class ReportDocument(string title, ReportLabels labels)
{
    private const int DeepestHeading = 3;
    private readonly int[] counters = new int[DeepestHeading];
    private readonly HashSet<string> anchors = [];
    private readonly List<Block> blocks = [];

    /// <summary>Title of the document.</summary>
    public string Title { get; } = title;

    /// <summary>The words the layout prints.</summary>
    public ReportLabels Labels { get; } = labels;

    /// <summary>Printed at the foot of every page but the cover: classification, report number, digest.</summary>
    public string Footer { get; init; } = "";

    /// <summary>Whether headings are numbered 1, 1.1, 1.1.1.</summary>
    public bool NumberedHeadings { get; init; } = true;

    /// <summary>Deepest heading level in the table of contents, in [0, 3]; 0 prints none. Bookmarks always hold all levels.</summary>
    public int ContentsDepth { get; init; } = 2;

    internal Cover? CoverPage { get; private set; }

    internal IReadOnlyList<Block> Blocks => blocks;

    /// <summary>Sets the first page. Without it the report starts with the table of contents.</summary>
    public ReportDocument Cover(Cover cover)
    {
        CoverPage = cover;
        return this;
    }

    /// <summary>A heading; also a bookmark and an entry of the table of contents.</summary>
    /// <param name="level">In [1, 3].</param>
    /// <param name="text">Without a number.</param>
    /// <param name="anchor">Name for links (<c>#name</c>), unique in the document; null when nothing links here.</param>
    public ReportDocument Heading(int level, string text, string? anchor = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, DeepestHeading);
        counters[level - 1]++;
        counters.AsSpan(level).Clear();
        anchor ??= string.Create(CultureInfo.InvariantCulture, $"heading-{blocks.Count}");
        if (!anchors.Add(anchor))
        {
            throw new ArgumentException($"Two headings are named \"{anchor}\".", nameof(anchor));
        }

        var number = NumberedHeadings ? string.Join('.', counters.Take(level)) : "";
        return Add(new Block.Heading(level, number, text, anchor));
    }

    /// <summary>A paragraph. An empty one adds nothing.</summary>
    public ReportDocument Paragraph(RichText text, ParagraphStyle style = ParagraphStyle.Body) =>
        text.Plain.Length == 0 ? this : Add(new Block.Paragraph(text, style));

    /// <summary>A list with bullets.</summary>
    public ReportDocument Bullets(params IReadOnlyList<RichText> items) => Add(new Block.Items(items, Numbered: false));

    /// <summary>A list with numbers 1, 2, 3.</summary>
    public ReportDocument Numbered(params IReadOnlyList<RichText> items) => Add(new Block.Items(items, Numbered: true));

    /// <summary>Labels with their values, in two columns.</summary>
    public ReportDocument KeyValues(params IReadOnlyList<(string Label, RichText Value)> rows) => Add(new Block.Pairs(rows));

    /// <summary>A table over the text width. Its head is repeated on every page; a row taller than half a page may be split.</summary>
    /// <param name="columns">At least one.</param>
    /// <param name="rows">Each with one cell a column, or a group row.</param>
    /// <param name="caption">Printed above; empty for none.</param>
    public ReportDocument Table(IReadOnlyList<Column> columns, IEnumerable<TableRow> rows, string caption = "")
    {
        IReadOnlyList<TableRow> all = [.. rows];
        for (var row = 0; row < all.Count; row++)
        {
            if (!all[row].IsGroup && all[row].Cells.Count != columns.Count)
            {
                throw new ArgumentException($"Row {row + 1} has {all[row].Cells.Count} cells, the table has {columns.Count} columns.", nameof(rows));
            }
        }

        return columns.Count > 0 ? Add(new Block.Table(columns, all, caption)) : throw new ArgumentException("A table needs a column.", nameof(columns));
    }

    /// <summary>A note that stands out: a bar in <paramref name="accent"/> on a light ground.</summary>
    public ReportDocument Callout(RichText text, Ink? accent = null, Ink? ground = null) =>
        Add(new Block.Callout(text, accent ?? Palette.Accent, ground ?? Palette.Tint));

    /// <summary>A chart, made smaller when it is wider than the text or higher than half a page; never larger.</summary>
    public ReportDocument Figure(Drawing drawing, string caption = "") => Add(new Block.Figure(drawing, caption));

    /// <summary>Ends the page.</summary>
    public ReportDocument PageBreak() => Add(new Block.NewPage());

    private ReportDocument Add(Block block)
    {
        blocks.Add(block);
        return this;
    }
}
