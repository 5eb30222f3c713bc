using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace Planner.Cli.Tests;

public sealed class ExportTests
{
    private const string Day = "2026-11-27";

    [Fact]
    public async Task One_assessment_is_written_in_every_form_that_is_asked_for()
    {
        using var scratch = new Scratch();
        var answer = await Cli.RunAsync("assess", Cli.Bank, "--as-of", Day, "--json", "--lang", "en", "--xlsx", scratch["a.xlsx"], "--oscal", scratch["a.oscal.json"], "--sarif", scratch["a.sarif"], "--junit", scratch["a.xml"]);

        Assert.Equal(0, answer.ExitCode);
        using var document = JsonDocument.Parse(answer.Output);
        Assert.Equal("PK"u8.ToArray(), (await File.ReadAllBytesAsync(scratch["a.xlsx"], TestContext.Current.CancellationToken))[..2]);
        using var oscal = await Parsed(scratch["a.oscal.json"]);
        var verdicts = document.RootElement.GetProperty("systems").EnumerateArray().SelectMany(system => system.GetProperty("clauses").EnumerateArray())
            .Where(clause => clause.GetProperty("reason").GetString() != "placeholder").Select(clause => clause.GetProperty("verdict").GetString()).ToList();
        var states = oscal.RootElement.GetProperty("assessment-results").GetProperty("results")[0].GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("target").GetProperty("status").GetProperty("state").GetString()).ToList();
        Assert.Equal(verdicts.Count(verdict => verdict == "pass"), states.Count(state => state == "satisfied"));
        Assert.Equal(verdicts.Count(verdict => verdict is "fail" or "unknown"), states.Count(state => state == "not-satisfied"));
        Assert.Equal(document.RootElement.GetProperty("systems").GetArrayLength(), XDocument.Load(scratch["a.xml"]).Descendants("testcase").Count());
    }

    // By the example's own README: dns needs level 4, and its complete test has a date and no result.
    [Fact]
    public async Task A_pull_request_is_shown_the_line_that_decides()
    {
        using var scratch = new Scratch();
        await Cli.RunAsync("assess", "examples/city-commercial-bank/estate.yaml", "--as-of", Day, "--lang", "en", "--sarif", scratch["a.sarif"]);

        using var sarif = await Parsed(scratch["a.sarif"]);
        var result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .First(one => one.GetProperty("ruleId").GetString() == "gbt20988-2007/A.1-D7" && one.GetProperty("properties").GetProperty("system").GetString() == "dns");
        Assert.Equal("warning", result.GetProperty("level").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("examples/city-commercial-bank/estate.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        var line = (await File.ReadAllLinesAsync(Cli.Bank, TestContext.Current.CancellationToken))[place.GetProperty("region").GetProperty("startLine").GetInt32() - 1];
        Assert.StartsWith("  - {id: dns, name: 域名解析灾难恢复预案", line, StringComparison.Ordinal);
        Assert.StartsWith("{on: 2026-04-02}", line[(place.GetProperty("region").GetProperty("startColumn").GetInt32() - 1)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pipelines_fail_exactly_where_the_bar_does()
    {
        using var scratch = new Scratch();
        Assert.Equal(0, (await Cli.RunAsync("assess", Cli.Bank, "--as-of", Day, "--standard", "gbt20988-2007", "--fail-below", "0", "--junit", scratch["0.xml"])).ExitCode);
        Assert.Equal(3, (await Cli.RunAsync("assess", Cli.Bank, "--as-of", Day, "--standard", "gbt20988-2007", "--fail-below", "1", "--junit", scratch["1.xml"])).ExitCode);
        Assert.NotEmpty(XDocument.Load(scratch["1.xml"]).Descendants("failure"));
    }

    [Fact]
    public async Task A_pack_is_exported_as_a_catalog_and_a_profile_a_level_with_the_same_bytes_each_time()
    {
        using var scratch = new Scratch();
        Assert.Equal(0, (await Cli.RunAsync("pack", "export", "gbt20988-2007", "--oscal", scratch["one"], "--as-of", Day)).ExitCode);
        Assert.Equal(0, (await Cli.RunAsync("pack", "export", "gbt20988-2007", "--oscal", scratch["two"], "--as-of", Day)).ExitCode);

        var names = Directory.GetFiles(scratch["one"]).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["gbt20988-2007-catalog.json", .. Enumerable.Range(1, 6).Select(level => $"gbt20988-2007-level-{level}-profile.json")], names);
        Assert.All(names, name => Assert.Equal(File.ReadAllBytes(Path.Combine(scratch["one"], name)), File.ReadAllBytes(Path.Combine(scratch["two"], name))));
        using var catalog = await Parsed(Path.Combine(scratch["one"], names[0]));
        var count = File.ReadLines(Path.Combine(Cli.Repository, "standards", "gbt20988-2007", "pack.yaml")).Single(line => line.StartsWith("clauseCount: ", StringComparison.Ordinal));
        Assert.Equal(int.Parse(count["clauseCount: ".Length..], CultureInfo.InvariantCulture), catalog.RootElement.GetProperty("catalog").GetProperty("groups").EnumerateArray().Sum(group => group.GetProperty("controls").GetArrayLength()));
    }

    [Fact]
    public async Task A_file_that_is_read_or_given_twice_or_cannot_be_written_is_refused()
    {
        using var scratch = new Scratch();
        File.Copy(Cli.Bank, scratch["estate.yaml"]);
        Assert.Equal(2, (await Cli.RunAsync("assess", scratch["estate.yaml"], "--oscal", scratch["estate.yaml"])).ExitCode);
        Assert.Equal(2, (await Cli.RunAsync("assess", scratch["estate.yaml"], "--oscal", scratch["x"], "--sarif", scratch["x"])).ExitCode);
        Assert.Equal(2, (await Cli.RunAsync("assess", scratch["estate.yaml"], "--xlsx", scratch["nowhere/x"])).ExitCode);
        Assert.Equal(2, (await Cli.RunAsync("pack", "export", "no-such-pack", "--oscal", scratch["packs"])).ExitCode);
        Assert.Equal(new FileInfo(Cli.Bank).Length, new FileInfo(scratch["estate.yaml"]).Length);
        Assert.False(File.Exists(scratch["x"]) || Directory.Exists(scratch["packs"]));
    }

    private static async Task<JsonDocument> Parsed(string path) => JsonDocument.Parse(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
}
