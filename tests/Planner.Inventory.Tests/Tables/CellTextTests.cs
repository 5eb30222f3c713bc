using Planner.Documents.Outlines;
using Planner.Inventory.Tables;
using Planner.Model.Estates;

namespace Planner.Inventory.Tests.Tables;

public sealed class CellTextTests
{
    [Theory]
    // The numbers are those that Excel shows for these days and times in the General format.
    [InlineData("rto", nameof(RawKind.Serial), "0.0104166666666667", "15m")]
    [InlineData("rto", nameof(RawKind.Serial), "1.5", "1d12h")]
    [InlineData("rto", nameof(RawKind.Number), "4", "4")]
    [InlineData("rto", nameof(RawKind.Serial), "46327", "46327")]
    [InlineData("rto", nameof(RawKind.Text), "1天 4小时", "1d4h")]
    [InlineData("rto", nameof(RawKind.Text), "30 秒", "30s")]
    [InlineData("availabilityObjective", nameof(RawKind.Percent), "0.99995", "99.995%")]
    [InlineData("availabilityObjective", nameof(RawKind.Percent), "99.9", "99.9")]
    [InlineData("availabilityObjective", nameof(RawKind.Text), "99.9％", "99.9%")]
    [InlineData("important", nameof(RawKind.Text), "是", "true")]
    [InlineData("important", nameof(RawKind.Text), "N", "false")]
    [InlineData("important", nameof(RawKind.Boolean), "true", "true")]
    [InlineData("deployment", nameof(RawKind.Text), "公有云", "public-cloud")]
    [InlineData("deployment", nameof(RawKind.Text), "public-cloud", "public-cloud")]
    [InlineData("name", nameof(RawKind.Serial), "46327", "2026-11-01")]
    [InlineData("name", nameof(RawKind.Text), "\"  a \"\"b\"\"\"", "  a \"b\"")]
    [InlineData("name", nameof(RawKind.Text), " a ", "a")]
    public void What_people_and_spreadsheets_write_is_understood(string key, string kind, string cell, string expected) =>
        Assert.Equal(expected, CellText.Read(new RawCell(cell, Enum.Parse<RawKind>(kind), 1, 1), Field(typeof(SystemRecord), key)));

    [Theory]
    [InlineData(nameof(RawKind.Serial), "61", "1900-03-01")]
    [InlineData(nameof(RawKind.Serial), "60", "60")]
    [InlineData(nameof(RawKind.Serial), "59", "1900-02-28")]
    [InlineData(nameof(RawKind.Serial), "46327.75", "2026-11-01")]
    [InlineData(nameof(RawKind.Serial1904), "44865", "2026-11-01")]
    [InlineData(nameof(RawKind.Text), "2026/11/1", "2026-11-01")]
    [InlineData(nameof(RawKind.Text), "2026年2月3日", "2026-02-03")]
    [InlineData(nameof(RawKind.Text), "2026-02-30", "2026-02-30")]
    [InlineData(nameof(RawKind.Text), "11/1/2026", "11/1/2026")]
    public void Days_are_understood_as_Excel_counts_them(string kind, string cell, string expected) =>
        Assert.Equal(expected, CellText.Read(new RawCell(cell, Enum.Parse<RawKind>(kind), 1, 1), Field(typeof(Estate), "asOf")));

    [Theory]
    [InlineData("a, b；c、d\ne", "a|b|c|d|e")]
    [InlineData("[a, b]", "a|b")]
    [InlineData("\"a, b\", \"say \"\"x\"\"\"", "a, b|say \"x\"")]
    [InlineData("无", "")]
    [InlineData("a,, ", "a")]
    public void Several_values_in_one_cell_are_told_apart(string cell, string expected) =>
        Assert.Equal(expected, string.Join('|', ListText.Read(cell).Items));

    [Theory]
    [InlineData("a, …", true)]
    [InlineData("...", true)]
    [InlineData("\"…\"", false)]
    [InlineData("none", false)]
    public void An_ellipsis_says_that_there_may_be_more(string cell, bool isPartial) => Assert.Equal(isPartial, ListText.Read(cell).IsPartial);

    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(702, "ZZ")]
    [InlineData(703, "AAA")]
    [InlineData(16_384, "XFD")]
    public void Columns_are_named_as_Excel_names_them(int column, string name)
    {
        Assert.Equal(name, CellName.ColumnOf(column));
        Assert.Equal((7, column), CellName.Parse($"{name}7"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("A")]
    [InlineData("A0")]
    [InlineData("XFE1")]
    [InlineData("AAAA1")]
    [InlineData("A1048577")]
    public void What_names_no_cell_is_no_cell(string name) => Assert.Null(CellName.Parse(name));

    private static FieldOutline Field(Type record, string key) => RecordOutline.Of(record).Fields.Single(field => field.Key == key);
}
