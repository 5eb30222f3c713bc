using Planner.Reports.Canvas;
using Planner.Reports.Content;
using Planner.Reports.Fonts;

namespace Planner.Reports.Layout;

/// <summary>The sizes in use. Few, and each clearly unlike its neighbours.</summary>
internal static class TypeScale
{
    public static readonly TextStyle CoverTitle = new(30, 43, FontFace.Bold, Palette.Accent);
    public static readonly TextStyle CoverSubtitle = new(14, 23, FontFace.Regular, Palette.Muted);
    public static readonly TextStyle CoverFact = new(10, 16.5, FontFace.Regular, Palette.Text);
    public static readonly TextStyle Caption = new(9, 14, FontFace.Bold, Palette.Text);
    public static readonly TextStyle TableHead = new(8.4, 12.6, FontFace.Bold, Palette.Accent);
    public static readonly TextStyle TableCell = new(8.6, 13, FontFace.Regular, Palette.Text);
    public static readonly TextStyle Callout = new(9.6, 15.6, FontFace.Regular, Palette.Text);
    public static readonly TextStyle Running = new(7.8, 11, FontFace.Regular, Palette.Muted);
    public static readonly TextStyle ContentsTitle = new(20, 29, FontFace.Bold, Palette.Accent);

    private static readonly TextStyle[] Headings =
    [
        new(20, 29, FontFace.Bold, Palette.Accent),
        new(13.5, 21, FontFace.Bold, Palette.Accent),
        new(11, 17.5, FontFace.Bold, Palette.Text),
    ];

    private static readonly TextStyle[] Entries =
    [
        new(10.5, 18, FontFace.Bold, Palette.Text),
        new(9.6, 16, FontFace.Regular, Palette.Text),
        new(9, 15, FontFace.Regular, Palette.Muted),
    ];

    public static TextStyle Heading(int level) => Headings[level - 1];

    public static TextStyle ContentsEntry(int level) => Entries[level - 1];

    public static TextStyle Paragraph(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Lead => new(11.5, 19.5, FontFace.Regular, Palette.Text, Justify: true),
        ParagraphStyle.Note => new(8.8, 14, FontFace.Regular, Palette.Muted, Justify: true),
        _ => new(10, 16.5, FontFace.Regular, Palette.Text, Justify: true),
    };
}
