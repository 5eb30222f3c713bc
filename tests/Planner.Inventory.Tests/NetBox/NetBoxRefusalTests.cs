using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Planner.Inventory.NetBox;
using Planner.Model.Findings;

namespace Planner.Inventory.Tests.NetBox;

/// <summary>A dump that is wrong is refused whole, with all that is wrong and without an exception.</summary>
public sealed class NetBoxRefusalTests
{
    private const string Site = """{"model":"dcim.site","pk":1,"fields":{"name":"A","slug":"a","last_updated":"2025-01-01T00:00:00Z"}}""";

    [Theory]
    [InlineData("", "NBX003")]
    [InlineData("   ", "NBX003")]
    [InlineData("hello", "NBX002")]
    [InlineData("42", "NBX002")]
    [InlineData("""{"count":1,"results":[]}""", "NBX002")]
    [InlineData("[", "NBX003")]
    [InlineData("[{\"model\":\"dcim.site\",", "NBX003")]
    [InlineData("[]", "NBX011")]
    [InlineData("null", "NBX002")]
    [InlineData("[1,\"x\",null]", "NBX004")]
    [InlineData("""[{"id":1,"url":"http://x/","name":"A"}]""", "NBX005")]
    [InlineData("""[{"model":7,"pk":1,"fields":{}}]""", "NBX005")]
    [InlineData("""[{"model":"dcim.site","fields":{"name":"A","slug":"a"}}]""", "NBX005")]
    [InlineData("""[{"model":"dcim.site","pk":"1","fields":{"name":"A","slug":"a"}}]""", "NBX005")]
    [InlineData("""[{"model":"dcim.site","pk":1}]""", "NBX005")]
    [InlineData("""[{"model":"dcim.site","pk":1,"fields":[]}]""", "NBX005")]
    [InlineData("""[{"model":"dcim.site","pk":1,"pk":2,"fields":{}}]""", "NBX003")]
    [InlineData("[" + Site + "," + Site + "]", "NBX006")]
    [InlineData("""[{"model":"dcim.site","pk":1,"fields":{"slug":"a"}}]""", "NBX007")]
    [InlineData("""[{"model":"dcim.device","pk":1,"fields":{"name":"a","site":1,"device_type":1}}]""", "NBX007")]
    [InlineData("""[{"model":"dcim.site","pk":1,"fields":{"name":7,"slug":"a"}}]""", "NBX008")]
    [InlineData("""[{"model":"dcim.site","pk":1,"fields":{"name":"A","slug":"a","region":"x"}}]""", "NBX008")]
    [InlineData("""[{"model":"dcim.site","pk":1,"fields":{"name":"A","slug":"a","latitude":"91"}}]""", "NBX008")]
    [InlineData("""[{"model":"dcim.site","pk":1,"fields":{"name":"A","slug":"a","last_updated":"yesterday"}}]""", "NBX008")]
    [InlineData("""[{"model":"dcim.site","pk":1,"fields":{"name":"\ud800","slug":"a"}}]""", "NBX004")]
    [InlineData("""[{"model":"dcim.site","pk":1,"fields":{"name":"A","slug":"a","region":9,"last_updated":"2025-01-01T00:00:00Z"}}]""", "NBX009")]
    [InlineData("""[{"model":"dcim.site","pk":1,"fields":{"name":"A","slug":"a","region":0,"last_updated":"2025-01-01T00:00:00Z"}}]""", "NBX009")]
    [InlineData("""[{"model":"dcim.site","pk":1,"fields":{"name":"A","slug":"a"}}]""", "NBX012")]
    [InlineData("""[{"model":"dcim.region","pk":1,"fields":{"name":"A","slug":"a","parent":1}}]""", "NBX010")]
    public async Task It_says_what_is_wrong(string text, string code)
    {
        var outcome = await Dump.ReadText(text);

        Assert.Null(outcome.Value);
        Assert.Contains(outcome.Findings, finding => finding.Code == code);
        Assert.All(outcome.Findings, finding => Assert.Equal("netbox.json", finding.File));
        Assert.All(outcome.Findings, finding => Assert.False(string.IsNullOrEmpty(finding.Hint)));
    }

    [Theory]
    [InlineData(new byte[] { 0x1f, 0x8b, 8 }, "gzip")]
    [InlineData(new byte[] { 0xff, 0xfe, 0x5b, 0 }, "UTF-16")]
    public async Task It_knows_what_is_no_text_in_UTF_8(byte[] bytes, string word)
    {
        var finding = Assert.Single((await Dump.Read(bytes)).Findings);
        Assert.Equal(("NBX002", true), (finding.Code, finding.Message.Contains(word, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_record_from_the_future_is_refused()
    {
        var bytes = Encoding.UTF8.GetBytes($"[{Site}]");

        Assert.Equal("NBX013", Assert.Single((await Dump.Read(bytes, latest: new DateOnly(2024, 12, 31))).Findings).Code);
        Assert.NotNull((await Dump.Read(bytes, latest: new DateOnly(2025, 1, 1))).Value);
    }

    [Fact]
    public async Task It_says_all_at_once_and_where()
    {
        var outcome = await Dump.ReadText("""
            [
              {"model":"dcim.site","pk":1,"fields":{"name":7,"slug":null,"latitude":"north"}},
              {"model":"dcim.device","pk":2,"fields":{"name":"d","device_role":5,"site":1,"device_type":6}},
              {"pk":3}
            ]
            """);

        Assert.Equal(["NBX008 dcim.site/1", "NBX007 dcim.site/1", "NBX008 dcim.site/1", "NBX005 [2]", "NBX009 dcim.device/2", "NBX009 dcim.device/2"],
            outcome.Findings.Select(finding => $"{finding.Code} {finding.Path}"));
    }

    [Fact]
    public async Task Broken_text_is_pointed_at()
    {
        var outcome = await Dump.ReadText("[\n" + Site + ",\n  {\"model\": oops}\n]");

        var finding = Assert.Single(outcome.Findings);
        Assert.Equal((3, "NBX003"), (finding.Line!.Value, finding.Code));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("""[{"model":"dcim.site","pk":1,"fields":{"slug":"a","name":"""), (byte)'"', 0xff, 0xfe, (byte)'"', .. "}}]"u8];

        Assert.Null((await Dump.Read(bytes)).Value);
    }

    [Fact]
    public async Task A_file_that_is_wrong_throughout_is_cut_short_with_the_number_of_the_rest()
    {
        var outcome = await Dump.ReadText("[" + string.Join(',', Enumerable.Repeat("1", 1500)) + "]");

        Assert.Equal(1001, outcome.Findings.Count);
        Assert.Equal((Severity.Note, "500 more findings are not listed."), (outcome.Findings[^1].Severity, outcome.Findings[^1].Message));
    }

    [Fact]
    public async Task A_file_beyond_the_greatest_length_is_refused_without_being_held()
    {
        await using var endless = new RepeatingStream("["u8.ToArray(), Encoding.UTF8.GetBytes("""{"model":"ipam.vlan","pk":1,"fields":{"x":"yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"}},"""));
        await using var measured = new MeasuredStream(endless, 1_000_000);

        var total = 0L;
        for (int count; (count = await measured.ReadAsync(new byte[4096], TestContext.Current.CancellationToken)) > 0;)
        {
            total += count;
        }

        Assert.True(measured.IsTooLong);
        Assert.InRange(total, 900_000, 1_000_000);
    }

    [Fact]
    public void Whatever_is_cut_or_changed_no_exception_comes_out()
    {
        var whole = Dump.Bytes(Dump.Modern);
        var mutations = from at in Gen.Choose(0, whole.Length - 1)
                        from value in Gen.Choose(0, 255)
                        from cut in Gen.Elements(true, false)
                        select cut ? whole[..at] : [.. whole[..at], (byte)value, .. whole[(at + 1)..]];

        Prop.ForAll(mutations.ToArbitrary(), bytes =>
        {
            var outcome = Dump.Read(bytes).GetAwaiter().GetResult();
            return outcome.Value is null == outcome.Findings.Any(finding => finding.Severity == Severity.Error)
                && (outcome.Value is null || outcome.Value.Account.Lines.Sum(line => line.Count) == outcome.Value.Account.Records);
        }).QuickCheckThrowOnFailure();
    }
}
