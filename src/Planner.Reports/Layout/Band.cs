using Planner.Reports.Canvas;

namespace Planner.Reports.Layout;

/// <summary>Cells side by side: a row of a table, or the box of a note.</summary>
/// <param name="Cells">All in lines of the same lead.</param>
internal sealed record Band(IReadOnlyList<BandCell> Cells)
{
    /// <summary>A ground starts below the rule of the row above, so that it does not cover half of it.</summary>
    private const double Hairline = 0.5;

    private const double TallestStrip = PageFrame.TextHeight / 2;

    /// <summary>Lines to a strip of a band that is divided.</summary>
    private const int LinesOfAPart = 4;

    /// <summary>Space above and below the text of a table's cell.</summary>
    public const double UsualPaddingY = 4.2;

    /// <summary>Space between the sides of a cell and its text.</summary>
    public const double PaddingX = 6;

    /// <summary>Space above and below the text of a cell.</summary>
    public double PaddingY { get; init; } = UsualPaddingY;

    /// <summary>Colour of the hairline below; null for none.</summary>
    public Ink? Underline { get; init; } = Palette.Rule;

    /// <summary>Colour of a bar along the left edge; null for none.</summary>
    public Ink? Bar { get; init; }

    /// <summary>The band as one strip, or as several when it is taller than half a page; a rule stands only below the last.</summary>
    public IEnumerable<Strip> Strips()
    {
        var lead = Cells[0].Text.Style.Lead;
        var lines = Cells.Max(cell => cell.Text.Lines.Count);
        var most = (lines * lead) + (2 * PaddingY) > TallestStrip ? LinesOfAPart : lines;
        for (var skip = 0; skip < lines; skip += most)
        {
            yield return Part(skip, Math.Min(most, lines - skip), lines);
        }
    }

    private Strip Part(int skip, int take, int lines)
    {
        var shapes = new List<Shape>();
        bool first = skip == 0, last = skip + take == lines;
        var above = first ? PaddingY : 0;
        var height = above + (take * Cells[0].Text.Style.Lead) + (last ? PaddingY : 0);
        var ground = first ? Hairline / 2 : 0;
        var (left, right) = (Cells[0].Left, Cells[^1].Left + Cells[^1].Width);
        shapes.AddRange(Cells.Where(cell => cell.Fill is not null).Select(cell => new Shape.Box(cell.Left, ground, cell.Width, height - ground, cell.Fill)));
        if (Bar is not null)
        {
            shapes.Add(new Shape.Box(left, 0, 2.5, height, Bar));
        }

        foreach (var cell in Cells)
        {
            shapes.AddRange(cell.Text.Slice(skip, take).Draw(cell.Left + PaddingX, above, cell.Width - (2 * PaddingX), cell.Anchor));
        }

        if (Underline is not null && last)
        {
            shapes.Add(new Shape.Line(left, height, right, height, Underline, Hairline));
        }

        return new Strip(height, shapes);
    }
}
