using Planner.Reports.Canvas;

namespace Planner.Reports.Content;

/// <summary>A piece of content in reading order.</summary>
internal abstract record Block
{
    private Block()
    {
    }

    internal sealed record Heading(int Level, string Number, string Text, string Anchor) : Block;

    internal sealed record Paragraph(RichText Text, ParagraphStyle Style) : Block;

    internal sealed record Items(IReadOnlyList<RichText> Texts, bool Numbered) : Block;

    internal sealed record Pairs(IReadOnlyList<(string Label, RichText Value)> Rows) : Block;

    internal sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<TableRow> Rows, string Caption) : Block;

    internal sealed record Callout(RichText Text, Ink Accent, Ink Ground) : Block;

    internal sealed record Figure(Drawing Drawing, string Caption) : Block;

    internal sealed record NewPage : Block;
}
