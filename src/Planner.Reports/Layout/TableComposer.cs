using Planner.Reports.Canvas;
using Planner.Reports.Content;
using Planner.Reports.Fonts;

namespace Planner.Reports.Layout;

/// <summary>Tables, labelled values and notes: everything that is set in cells.</summary>
internal static class TableComposer
{
    private const double LabelShare = 0.26;
    private const double Around = 10;

    /// <summary>A table up to this height is not divided between pages.</summary>
    private const double KeptWhole = PageFrame.TextHeight * 0.3;

    public static IEnumerable<Strip> Table(Block.Table table)
    {
        var head = Head(table.Columns);
        List<Strip> strips = [head];
        if (table.Caption.Length > 0)
        {
            var caption = Typesetter.Set(table.Caption, TypeScale.Caption, PageFrame.TextWidth);
            strips.Insert(0, new Strip(caption.Height, [.. caption.Draw(0, 0, PageFrame.TextWidth)]) { After = 4, KeepWithNext = true });
        }

        strips[0] = strips[0] with { Before = Around };
        strips.AddRange(table.Rows.SelectMany(row => Row(table.Columns, row).Strips().Select((strip, part) => strip with
        {
            Repeat = part == 0 ? head : head with { After = Band.UsualPaddingY },
            KeepWithNext = row.IsGroup,
        })));
        strips[^1] = strips[^1] with { KeepWithNext = false, After = Around };
        var whole = strips.Sum(strip => strip.Height) <= KeptWhole;
        return strips.Select((strip, index) => whole && index < strips.Count - 1 ? strip with { KeepWithNext = true } : strip);
    }

    public static IEnumerable<Strip> Pairs(Block.Pairs pairs)
    {
        var split = PageFrame.TextWidth * LabelShare;
        var label = TypeScale.TableCell with { Ink = Palette.Muted };
        for (var row = 0; row < pairs.Rows.Count; row++)
        {
            var (name, value) = pairs.Rows[row];
            var band = new Band([Cell(name, label, 0, split), Cell(value, TypeScale.TableCell, split, PageFrame.TextWidth - split)]);
            foreach (var strip in band.Strips())
            {
                yield return row == 0
                    ? strip with { Before = Around, Shapes = [.. strip.Shapes, TopRule(Palette.Rule, 0.5)] }
                    : strip with { After = row == pairs.Rows.Count - 1 ? Around : 0 };
            }
        }
    }

    public static IEnumerable<Strip> Callout(Block.Callout callout)
    {
        var text = Typesetter.Set(callout.Text, TypeScale.Callout, PageFrame.TextWidth - (4 * Band.PaddingX));
        var cell = new BandCell(text, Band.PaddingX, PageFrame.TextWidth - Band.PaddingX, TextAnchor.Start, null);
        var ground = new BandCell(text with { Lines = [] }, 0, PageFrame.TextWidth, TextAnchor.Start, callout.Ground);
        return new Band([ground, cell]) { PaddingY = 8, Underline = null, Bar = callout.Accent }.Strips()
            .Select((strip, index) => strip with { Before = index == 0 ? Around : 0, After = Around });
    }

    private static Strip Head(IReadOnlyList<Column> columns)
    {
        var lefts = Lefts(columns);
        var band = new Band([.. columns.Select((column, i) =>
            Cell(column.Title, TypeScale.TableHead, lefts[i], lefts[i + 1] - lefts[i]) with { Anchor = column.Align, Fill = Palette.Tint })])
        {
            Underline = Palette.Accent,
        };
        var strip = band.Strips().First();
        return strip with { KeepWithNext = true, Shapes = [.. strip.Shapes, TopRule(Palette.Accent, 0.9)] };
    }

    private static Band Row(IReadOnlyList<Column> columns, TableRow row)
    {
        if (row.IsGroup)
        {
            var style = TypeScale.TableCell with { Face = FontFace.Bold };
            return new Band([Filled(row.Cells[0], style, 0, PageFrame.TextWidth)]);
        }

        var lefts = Lefts(columns);
        return new Band([.. row.Cells.Select((cell, i) =>
            Filled(cell, TypeScale.TableCell, lefts[i], lefts[i + 1] - lefts[i]) with { Anchor = cell.Align ?? columns[i].Align })]);
    }

    private static BandCell Filled(Cell cell, TextStyle style, double left, double width) =>
        Cell(cell.Text, cell.Fill is null ? style : style with { Ink = cell.Fill.OnTop }, left, width) with { Fill = cell.Fill };

    private static BandCell Cell(RichText text, TextStyle style, double left, double width) =>
        new(Typesetter.Set(text, style, width - (2 * Band.PaddingX)), left, width, TextAnchor.Start, null);

    private static Shape.Line TopRule(Ink ink, double thickness) => new(0, 0, PageFrame.TextWidth, 0, ink, thickness);

    private static double[] Lefts(IReadOnlyList<Column> columns)
    {
        var unit = PageFrame.TextWidth / columns.Sum(column => column.Weight);
        var lefts = new double[columns.Count + 1];
        for (var i = 0; i < columns.Count; i++)
        {
            lefts[i + 1] = lefts[i] + (columns[i].Weight * unit);
        }

        return lefts;
    }
}
