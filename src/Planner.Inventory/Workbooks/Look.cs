using DocumentFormat.OpenXml.Spreadsheet;

namespace Planner.Inventory.Workbooks;

/// <summary>The formats of the cells that are written.</summary>
internal static class Look
{
    public const uint Plain = 0;
    public const uint Name = 1;
    public const uint Key = 2;
    public const uint Day = 3;
    public const uint Example = 4;
    public const uint ExampleDay = 5;
    public const uint Text = 6;
    public const uint Wrapped = 7;
    public const uint Title = 8;

    private const uint DayFormat = 164;
    private const uint TextFormat = 49;

    public static Stylesheet Sheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(Font(11, null), Font(11, "FFFFFFFF", bold: true), Font(9, "FF6B7280"), Font(11, "FF8A6D1D"), Font(14, null, bold: true)),
        new Fills(Fill(PatternValues.None, null), Fill(PatternValues.Gray125, null), Fill(PatternValues.Solid, "FF1F4E79"), Fill(PatternValues.Solid, "FFEEF2F6"), Fill(PatternValues.Solid, "FFFFF8E1")),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats(
            Format(0, 0, 0),
            Format(0, 1, 2, wrap: true),
            Format(0, 2, 3),
            Format(DayFormat, 0, 0),
            Format(0, 3, 4),
            Format(DayFormat, 3, 4),
            Format(TextFormat, 0, 0),
            Format(0, 0, 0, wrap: true),
            Format(0, 4, 0)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static Font Font(double points, string? colour, bool bold = false)
    {
        var font = new Font();
        if (bold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = points });
        if (colour is not null)
        {
            font.Append(new Color { Rgb = colour });
        }

        font.Append(new FontName { Val = "Microsoft YaHei" });
        return font;
    }

    private static Fill Fill(PatternValues pattern, string? colour) =>
        new(colour is null ? new PatternFill { PatternType = pattern } : new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = pattern });

    private static CellFormat Format(uint number, uint font, uint fill, bool wrap = false)
    {
        var format = new CellFormat { NumberFormatId = number, FontId = font, FillId = fill, BorderId = 0, FormatId = 0, ApplyNumberFormat = number > 0, ApplyFont = font > 0, ApplyFill = fill > 0 };
        if (wrap)
        {
            format.Alignment = new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top };
            format.ApplyAlignment = true;
        }

        return format;
    }
}
