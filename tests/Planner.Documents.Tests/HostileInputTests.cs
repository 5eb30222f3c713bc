using System.Text;
using Planner.Model.Findings;
using Planner.Model.Quantities;
using static Planner.Documents.Tests.Samples;

namespace Planner.Documents.Tests;

public sealed class HostileInputTests
{
    [Fact]
    public void Anchors_and_aliases_are_refused_so_that_nothing_can_be_multiplied()
    {
        var findings = Read("name: &a n\nlevel: 1\ntags: [*a, *a]\n").Findings;
        Assert.Equal([("DOC008", 1, 7), ("DOC008", 3, 8), ("DOC008", 3, 12)], findings.Select(Summary));
    }

    [Fact]
    public void Tags_are_refused() => Assert.Equal(("DOC009", 2, 8), Summary(Assert.Single(Read("name: n\nlevel: !!str 1\n").Findings)));

    [Fact]
    public void A_second_document_is_refused() => Assert.Equal(("DOC006", 3, 1), Summary(Assert.Single(Read("name: n\nlevel: 1\n---\nname: m\n").Findings)));

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a remark\n")]
    [InlineData("---\n")]
    [InlineData("~")]
    public void A_document_without_a_value_is_empty(string text) => Assert.Contains(Read(text).Findings, finding => finding.Code == "DOC005");

    [Fact]
    public void Nesting_up_to_the_limit_is_read_and_one_level_more_is_refused()
    {
        Assert.NotNull(Read(Nested(99)).Value);
        Assert.Equal("DOC007", Assert.Single(Read(Nested(100)).Findings).Code);
        Assert.Contains(Read(new string('[', 1_000_000)).Findings, finding => finding.Code == "DOC007");
    }

    [Fact]
    public void Size_up_to_the_limit_is_read_and_one_byte_more_is_refused()
    {
        var text = "name: é\nlevel: 1\n";
        var limits = new DocumentLimits { Largest = new DataSize(Encoding.UTF8.GetByteCount(text)) };
        Assert.NotNull(DocumentReader.Read<Plan>(text, "f", limits: limits).Value);
        Assert.Equal("DOC002", Assert.Single(DocumentReader.Read<Plan>(text + " ", "f", limits: limits).Findings).Code);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text + " "));
        Assert.Equal("DOC002", Assert.Single(DocumentReader.Read<Plan>(stream, "f", limits: limits).Findings).Code);
    }

    [Fact]
    public void Findings_past_the_limit_are_counted()
    {
        var text = "name: n\nlevel: 1\nparts:\n" + string.Concat(Enumerable.Repeat("  - {id: a, colour: red, count: x}\n", 25));
        var findings = DocumentReader.Read<Plan>(text, "f", limits: new DocumentLimits { Findings = 10 }).Findings;
        Assert.Equal(11, findings.Count);
        Assert.Equal(("DOC020", "15 more findings are not listed."), (findings[10].Code, findings[10].Message));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused_at_their_place()
    {
        var latin = Encoding.Latin1.GetBytes("name: 'x é'\nlevel: 1\n");
        Assert.Equal(("DOC003", 1, 10), Summary(Assert.Single(Read(latin).Findings)));
        Assert.Equal("DOC003", Assert.Single(Read(Encoding.Unicode.GetBytes("name: n\n")).Findings).Code);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped() => Assert.NotNull(Read([.. Encoding.UTF8.Preamble, .. "name: n\nlevel: 1\n"u8]).Value);

    [Theory]
    [InlineData("name: n\nlevel: 1\n  open: true\n", "DOC004", 3, 7)]
    [InlineData("name: a\u0001b\nlevel: 1\n", "DOC003", 1, 8)]
    [InlineData("name: n\ntags:\n\t- a\n", "DOC004", 3, 1)]
    [InlineData("name: 'open\nlevel: 1\n", "DOC004", 1, 7)]
    [InlineData("tags: [a, b\nname: n\n", "DOC004", 1, 7)]
    public void What_is_not_YAML_is_refused_at_its_place(string text, string code, int line, int column) =>
        Assert.Equal((code, line, column), Summary(Assert.Single(Read(text).Findings)));

    [Fact]
    public void Half_a_surrogate_pair_is_refused() => Assert.Equal(("DOC003", 2, 3), Summary(Assert.Single(Read("n: 1\na:\uD800\n").Findings)));

    private static Outcome<Plan> Read(string text) => DocumentReader.Read<Plan>(text, "plan.yaml");

    private static Outcome<Plan> Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return DocumentReader.Read<Plan>(stream, "plan.yaml");
    }

    private static string Nested(int depth) =>
        "{name: n, level: 1, " + string.Concat(Enumerable.Repeat("inside: {", depth)) + new string('}', depth + 1);

    private static (string Code, int Line, int Column) Summary(Finding finding) => (finding.Code, finding.Line!.Value, finding.Column!.Value);
}
