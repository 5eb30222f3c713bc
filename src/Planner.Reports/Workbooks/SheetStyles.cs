using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Planner.Reports.Canvas;

namespace Planner.Reports.Workbooks;

/// <summary>The style sheet of workbooks: one format for each <see cref="CellLook"/>, in its order.</summary>
internal static class SheetStyles
{
    /// <summary>A style sheet.</summary>
    public static Stylesheet Make()
    {
        (Ink Ink, Ink Ground, bool Bold)[] looks =
        [
            (Palette.Text, Palette.Paper, false), (Palette.Paper, Palette.Accent, true), (Palette.Text, Palette.Paper, false),
            (Palette.Pass, Palette.PassTint, false), (Palette.Fail, Palette.FailTint, true), (Palette.Unknown, Palette.UnknownTint, false), (Palette.NotApplicable, Palette.NotApplicableTint, false),
        ];
        // The first two grounds are Excel's own, whatever they say.
        Fill[] own = [new(new PatternFill { PatternType = PatternValues.None }), new(new PatternFill { PatternType = PatternValues.Gray125 })];
        return new Stylesheet(
            new DocumentFormat.OpenXml.Spreadsheet.Fonts(looks.Select(look => Face(look.Ink, look.Bold))),
            new Fills(own.Concat(looks.Select(look => Ground(look.Ground)))),
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
            new CellFormats(looks.Select((_, index) => Format(index))),
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));
    }

    private static CellFormat Format(int index) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = (CellLook)index != CellLook.Plain })
    {
        NumberFormatId = 0,
        FontId = (uint)index,
        FillId = (CellLook)index is CellLook.Plain or CellLook.Wrapped ? 0 : (uint)index + 2,
        BorderId = 0,
        FormatId = 0,
        ApplyFont = true,
        ApplyFill = true,
        ApplyAlignment = true,
    };

    private static Font Face(Ink ink, bool bold)
    {
        OpenXmlElement[] parts = [new FontSize { Val = 11 }, new Color { Rgb = Argb(ink) }, new FontName { Val = "Calibri" }];
        return new Font(bold ? parts.Prepend(new Bold()) : parts);
    }

    private static Fill Ground(Ink ink) => new(new PatternFill(new ForegroundColor { Rgb = Argb(ink) }) { PatternType = PatternValues.Solid });

    private static string Argb(Ink ink) => "FF" + ink.Rgb.ToString("X6", CultureInfo.InvariantCulture);
}
