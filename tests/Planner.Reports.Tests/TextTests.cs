using Planner.Reports.Canvas;
using Planner.Reports.Content;
using Planner.Reports.Fonts;

namespace Planner.Reports.Tests;

public sealed class TextTests
{
    [Theory]
    [InlineData("朱镕基、张喆、李堃、龚䶮、㛃、𬭎")]
    [InlineData("RTO ≤ 30 min – “恢复点目标”…… ① ✓ → ℃")]
    [InlineData("Zürich, naïve, façade, Ærø; Δλ")]
    public void Text_comes_out_of_the_file_as_it_was_written(string text)
    {
        using var opened = Opened.Of(Opened.Empty().Paragraph(text).Paragraph(new RichText().Bold(text)));
        Assert.Empty(opened.Report.Missing);
        Assert.Equal(2, Opened.Lines(opened.Pages[0]).Count(line => line == text));
    }

    [Theory]
    [InlineData(0x2022, 0x00B7)] // bullet, middle dot
    [InlineData(0xF9DC, 0x9686)] // compatibility ideograph, 隆
    [InlineData(0x2EA0, 0x6C11)] // radical, 民
    public void Two_characters_that_look_alike_come_out_as_two(int one, int other)
    {
        var font = FontLibrary.Of(FontFace.Regular);
        Assert.Equal(font.GlyphOf(one), font.GlyphOf(other));
        var text = $"a{char.ConvertFromUtf32(one)}b{char.ConvertFromUtf32(other)}c";
        using var opened = Opened.Of(Opened.Empty().Paragraph(text));
        Assert.Contains(text, Opened.Lines(opened.Pages[0]));
    }

    [Fact]
    public void A_character_that_no_font_has_is_a_box_and_is_reported_with_its_page()
    {
        using var opened = Opened.Of(Opened.Empty().Paragraph("正常").PageBreak().Paragraph("坏⼀字😀坏⼀"));
        Assert.Equal([(0x2F00, 2), (0x1F600, 2)], opened.Report.Missing.Select(missing => (missing.CodePoint, missing.Page)));
        Assert.Contains("坏⼀字😀坏⼀", Opened.Lines(opened.Pages[1]));
        Assert.False(FontLibrary.Of(FontFace.Regular).Outline(0).IsEmpty);
    }

    [Fact]
    public void Kangxi_radicals_are_not_shipped() =>
        Assert.All(Enumerable.Range(0x2F00, 0xE0), radical => Assert.Equal(0, FontLibrary.Of(FontFace.Regular).GlyphOf(radical)));

    [Fact]
    public void Bold_takes_from_regular_what_it_lacks()
    {
        Assert.Equal(FontFace.Bold, FontLibrary.FaceFor(FontFace.Bold, '灾'));
        Assert.Equal(FontFace.Regular, FontLibrary.FaceFor(FontFace.Bold, '镕'));
        Assert.Null(FontLibrary.FaceFor(FontFace.Bold, 0x1F600));
    }

    [Fact]
    public void Every_character_of_GB2312_can_be_printed_bold()
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        var gb2312 = System.Text.Encoding.GetEncoding(936);
        var han = Enumerable.Range(0xB0, 0xF8 - 0xB0).SelectMany(high => Enumerable.Range(0xA1, 94).Select(low => (high, low)))
            .Where(cell => cell.high != 0xD7 || cell.low <= 0xF9)
            .Select(cell => gb2312.GetString([(byte)cell.high, (byte)cell.low])[0]).ToList();
        Assert.Equal(6763, han.Distinct().Count());
        Assert.DoesNotContain(han, character => FontLibrary.FaceFor(FontFace.Bold, character) != FontFace.Bold);
    }

    [Fact]
    public void Invisible_characters_leave_no_box()
    {
        using var opened = Opened.Of(Opened.Empty().Paragraph("a\u200Bb\uFEFFc\u00ADd\tе".Replace('е', 'e')));
        Assert.Empty(opened.Report.Missing);
        Assert.Contains("abcd e", Opened.Lines(opened.Pages[0]));
    }

    [Theory]
    [InlineData("don’t “quote” this…", 18 * 6.2)]
    public void Latin_text_has_narrow_quotation_marks_that_come_out_as_the_plain_ones(string text, double atMost)
    {
        using var opened = Opened.Of(Opened.Empty().Paragraph(text));
        Assert.Contains(text, Opened.Lines(opened.Pages[0]));
        var letters = opened.Pages[0].Letters.Where(letter => Math.Abs(letter.PointSize - 10) < 0.01).ToList();
        Assert.InRange(letters.Max(letter => letter.EndBaseLine.X) - letters.Min(letter => letter.StartBaseLine.X), 60, atMost);
    }

    [Fact]
    public void Chinese_text_keeps_wide_quotation_marks_but_not_its_apostrophes()
    {
        Assert.Equal("记为“待定”", Layout.LatinMarks.Chosen("记为“待定”"));
        Assert.Equal($"它 don{char.ConvertFromUtf32(0xF2019)}t 做", Layout.LatinMarks.Chosen("它 don’t 做"));
    }

    [Fact]
    public void A_private_character_of_the_author_is_not_taken_for_ours()
    {
        using var opened = Opened.Of(Opened.Empty().Paragraph("a" + char.ConvertFromUtf32(0xF2019) + "b"));
        Assert.DoesNotContain("’", opened.Text, StringComparison.Ordinal);
        Assert.Contains("a\uFFFDb", opened.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subset_is_a_font_that_draws_its_characters_as_the_whole_font_does()
    {
        var font = FontLibrary.Of(FontFace.Regular);
        var subset = new GlyphSubset(font);
        int[] codePoints = ['A', 'é', 'ß', '灾', '镕', 0x2B74E, 'A'];
        int[] glyphs = [.. codePoints.Select(subset.Use)];
        Assert.Equal(glyphs[0], glyphs[^1]);
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(Pdf.PdfWriter.Write(Opened.Empty().Paragraph("Aéß灾镕"), SampleReport.Metadata).Content.ToArray());
        Assert.All(pdf.GetPage(1).Letters.Where(letter => letter.Value == "灾"), letter => Assert.InRange(letter.BoundingBox.Width, 0.8 * letter.PointSize, letter.PointSize));
        Assert.All(codePoints.Zip(glyphs), pair => Assert.Equal(font.Advance(font.GlyphOf(pair.First)), subset.Advance(pair.Second)));
    }

    [Theory]
    [MemberData(nameof(Grounds))]
    public void Text_on_a_coloured_ground_reads_well(string name)
    {
        // WCAG 2.2, 1.4.3: at least 4.5 to 1.
        var ground = All[name];
        Assert.InRange(ground.Contrast(ground.OnTop), 4.5, 21);
    }

    [Fact]
    public void Verdicts_read_well_on_their_own_tint() => Assert.All(
        new (Ink Ink, Ink Tint)[] { (Palette.Pass, Palette.PassTint), (Palette.Fail, Palette.FailTint), (Palette.Unknown, Palette.UnknownTint), (Palette.NotApplicable, Palette.NotApplicableTint) },
        pair => Assert.InRange(pair.Ink.Contrast(pair.Tint), 4.5, 21));

    [Fact]
    public void Black_on_white_has_the_greatest_contrast_there_is() =>
        Assert.Equal(21, new Ink("black", 0).Contrast(Palette.Paper), 6);

    public static TheoryData<string> Grounds => [.. All.Keys];

    private static Dictionary<string, Ink> All { get; } = Enumerable.Range(0, 7).Select(Palette.Level)
        .Concat([Palette.Pass, Palette.Fail, Palette.Unknown, Palette.NotApplicable, Palette.Accent, Palette.Tint, Palette.FailTint])
        .ToDictionary(ink => ink.Name);
}
