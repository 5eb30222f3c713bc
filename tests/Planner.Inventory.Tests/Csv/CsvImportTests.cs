using System.Text;
using Planner.Inventory.Csv;
using Planner.Inventory.Reading;
using Planner.Inventory.Tests.Tables;
using Planner.Model.Findings;
using Planner.Model.Imports;

namespace Planner.Inventory.Tests.Csv;

public sealed class CsvImportTests
{
    private const string Estate = "asOf,organisation.name\n2026-11-01,甲行\n";

    private static readonly Encoding Chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Fact]
    public void Files_in_any_usual_encoding_read_the_same()
    {
        byte[][] encodings =
        [
            Encoding.UTF8.GetBytes(Estate),
            [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes(Estate)],
            [0xff, 0xfe, .. Encoding.Unicode.GetBytes(Estate)],
            Chinese.GetBytes(Estate),
        ];
        Assert.All(encodings, bytes => Assert.Equal("甲行", Import(("estate.csv", bytes)).Value?.Estate.Organisation?.Name));
        // The same bytes by hand: 甲 is BC D7 in GB18030.
        Assert.Contains((byte)0xd7, encodings[3]);
    }

    [Fact]
    public void Bytes_of_no_encoding_are_one_finding_for_the_file()
    {
        var finding = Assert.Single(Import(("estate.csv", Encoding.UTF8.GetBytes(Estate)), ("systems.csv", [0x69, 0x64, 0x0a, 0xff])).Findings);
        Assert.Equal(("TAB018", "systems.csv"), (finding.Code, finding.File));
    }

    [Theory]
    [InlineData("id,name,owner\r\ncore,\"Core, \"\"the\"\" bank\nof all\",Li\r\n")]
    [InlineData("id;name;owner\ncore;\"Core, \"\"the\"\" bank\nof all\";Li")]
    [InlineData("id\tname\towner\rcore\t\"Core, \"\"the\"\" bank\nof all\"\tLi\r\r")]
    [InlineData("编号,名称,负责人\ncore,\"Core, \"\"the\"\" bank\nof all\",Li\n,,\n")]
    public void Separators_quotes_and_line_breaks_are_understood(string systems)
    {
        var outcome = Import(("estate.csv", Encoding.UTF8.GetBytes(Estate)), ("系统.csv", Encoding.UTF8.GetBytes(systems)));
        Assert.True(outcome.Value is not null, TableSamples.Lines(outcome.Findings));
        var expected = EstateReader.Read("apiVersion: planner/v1\nasOf: 2026-11-01\norganisation: {name: 甲行}\nsystems: [{id: core, name: \"Core, \\\"the\\\" bank\\nof all\", owner: Li}]", "expected").Value;
        Assert.True(RandomEstate.Same(expected, outcome.Value.Estate));
    }

    [Fact]
    public void Findings_name_file_line_and_column()
    {
        var findings = Import(
            ("estate.csv", Encoding.UTF8.GetBytes(Estate)),
            ("systems.csv", Encoding.UTF8.GetBytes("id,rto,name\n\"a\nb\",4h,x\ncore,soon,y\n")),
            ("backups.csv", Encoding.UTF8.GetBytes("systems.id,id\ncoer,full\n"))).Findings;
        Assert.Equal(
            ["backups.csv:2:1 TAB011", "systems.csv:2:1 DOC014", "systems.csv:4:6 DOC014"],
            findings.Select(finding => $"{finding.File}:{finding.Line}:{finding.Column} {finding.Code}").Order());
        Assert.All(findings, finding => Assert.Null(finding.Cell));
    }

    [Theory]
    [InlineData("id,name\ncore,\"open\n", "systems.csv:2:6")]
    [InlineData("id,name\ncore,\"closed\" and on\n", "systems.csv:2:6")]
    public void Quotes_that_do_not_close_are_found_where_they_open(string systems, string place)
    {
        var finding = Assert.Single(Import(("estate.csv", Encoding.UTF8.GetBytes(Estate)), ("systems.csv", Encoding.UTF8.GetBytes(systems))).Findings);
        Assert.Equal((place, "TAB019"), ($"{finding.File}:{finding.Line}:{finding.Column}", finding.Code));
    }

    [Fact]
    public void No_text_of_an_estate_is_written_so_that_a_spreadsheet_would_run_it()
    {
        var estate = TableSamples.Bank with { Organisation = new Model.Estates.Organisation { Name = "=HYPERLINK(\"http://x\")" } };
        var text = Encoding.UTF8.GetString(CsvWriter.Write(estate, Model.Standards.Language.En).Single(file => file.Name == "estate.csv").Content);
        Assert.Contains(",\"\"\"=HYPERLINK(", text, StringComparison.Ordinal);
    }

    private static Outcome<ImportedEstate> Import(params (string Name, byte[] Content)[] files) =>
        CsvImport.Read([.. files.Select(file => (file.Name, (ReadOnlyMemory<byte>)file.Content))], "files", TestContext.Current.CancellationToken);
}
