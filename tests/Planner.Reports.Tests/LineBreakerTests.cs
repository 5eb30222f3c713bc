using FsCheck;
using FsCheck.Fluent;
using Planner.Reports.Canvas;
using Planner.Reports.Fonts;
using Planner.Reports.Layout;

namespace Planner.Reports.Tests;

public sealed class LineBreakerTests
{
    private static readonly TextStyle Ten = new(10, 15, FontFace.Regular, Palette.Text);

    [Theory]
    [InlineData("恢复点目标\uFF0C恢复时间", 55, "恢复点目标\uFF0C|恢复时间")] // the comma's blank half hangs past the end
    [InlineData("恢复点目标\uFF1F恢复时间", 50, "恢复点目|标\uFF1F恢复时|间")]
    [InlineData("恢复点\uFF08目标\uFF09恢复", 40, "恢复点|\uFF08目标\uFF09|恢复")]
    [InlineData("见《规范》第三条", 20, "见|《规|范》|第三|条")]
    [InlineData("一二三——四五", 40, "一二三|——四五")]
    [InlineData("甲·乙丙", 30, "甲·乙|丙")]
    public void Chinese_breaks_anywhere_but_where_the_standard_forbids_it(string text, double width, string lines) =>
        Assert.Equal(lines.Split('|'), Lines(text, width));

    [Theory]
    [InlineData("recovery time objective", 60, "recovery|time|objective")]
    [InlineData("a well-known cut-over", 70, "a well-known|cut-over")]
    [InlineData("2026-11-23 10:30", 60, "2026-11-23|10:30")]
    [InlineData("use 恢复 now", 42, "use 恢复|now")]
    [InlineData("one\ntwo", 100, "one|two")]
    [InlineData("", 100, "")]
    public void Latin_breaks_between_words(string text, double width, string lines) =>
        Assert.Equal(lines.Split('|'), Lines(text, width));

    [Fact]
    public void A_word_wider_than_the_line_is_cut_after_a_mark_of_punctuation_where_it_has_one() =>
        Assert.Equal(["pg_stat_", "replication"], Lines("pg_stat_replication", 60));

    [Fact]
    public void Breaking_loses_nothing_and_fills_no_line_beyond_its_width() => Prop.ForAll(Texts, Widths, (text, width) =>
    {
        var lines = Lines(text, width);
        Assert.Equal(Opened.WithoutSpaces(text), Opened.WithoutSpaces(string.Concat(lines)));
        Assert.All(lines, line => Assert.True(line.EnumerateRunes().Count() == 1 || FontLibrary.Width(FontFace.Regular, line) * 10 <= width + 5.01, line));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_line_of_Chinese_starts_with_a_closing_mark_or_ends_with_an_opening_one() => Prop.ForAll(Texts, text =>
    {
        var lines = Lines(text, 200).ToList();
        Assert.All(lines.Skip(1).Where(line => line.Length > 0), line => Assert.DoesNotContain(line[0], "\uFF0C。、\uFF09》"));
        Assert.All(lines.SkipLast(1).Where(line => line.Length > 0), line => Assert.DoesNotContain(line[^1], "《\uFF08"));
    }).QuickCheckThrowOnFailure();

    /// <summary>Runs of Han, Latin and spaces; marks never stand in a row, so that no line is forced to break against the rule.</summary>
    private static Arbitrary<string> Texts { get; } = Gen.Elements("灾难", "恢复", "能力\uFF0C", "《目标》", "\uFF08演练\uFF09", "等级。", "RTO ", "replication ", "一、", "GB/T 20988 ", "𬭎")
        .ListOf(60).Select(string.Concat).ToArbitrary();

    private static Arbitrary<int> Widths { get; } = Gen.Choose(20, 300).ToArbitrary();

    private static IEnumerable<string> Lines(string text, double width) =>
        Typesetter.Set(text, Ten, width).Lines.Select(line => string.Concat(line.Runs.Select(run => run.Content)));
}
