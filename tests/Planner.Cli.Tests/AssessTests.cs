using System.Text.Json;

namespace Planner.Cli.Tests;

public sealed class AssessTests
{
    private const string Day = "2026-11-27";

    [Fact]
    public async Task With_json_standard_output_is_exactly_one_document_in_the_published_format()
    {
        var answer = await Cli.RunAsync("assess", Cli.Bank, "--as-of", Day, "--json");

        Assert.Equal(0, answer.ExitCode);
        using var document = JsonDocument.Parse(answer.Output);
        var root = document.RootElement;
        Assert.Equal("planner/assessment/v1", root.GetProperty("format").GetString());
        var standards = root.GetProperty("standards").EnumerateArray().Select(standard => standard.GetProperty("id").GetString()!).ToList();
        Assert.Equal(standards.Order(StringComparer.Ordinal), standards);
        Assert.Superset(new HashSet<string> { "gbt20988-2007", "jrt0168-2018" }, standards.ToHashSet());
        Assert.DoesNotContain("gbt20988-2025", standards);
        var systems = root.GetProperty("systems").EnumerateArray().ToList();
        Assert.Equal(systems.Select(Key), systems.Select(Key).Order(StringComparer.Ordinal));
        Assert.All(systems, system =>
        {
            var level = system.GetProperty("level");
            Assert.InRange(level.GetProperty("proven").GetInt32(), 0, level.GetProperty("claimed").GetInt32());
            Assert.InRange(level.GetProperty("claimed").GetInt32(), 0, level.GetProperty("possible").GetInt32());
        });
    }

    [Fact]
    public async Task The_document_says_what_each_standard_lets_it_claim_and_which_numbers_the_product_chose()
    {
        var answer = await Cli.RunAsync("assess", Cli.Bank, "--as-of", Day, "--json", "--facts", "none");

        using var document = JsonDocument.Parse(answer.Output);
        var standards = document.RootElement.GetProperty("standards").EnumerateArray().ToDictionary(standard => standard.GetProperty("id").GetString()!);
        var levels = standards["gbt20988-2007"];
        Assert.Equal(("level", "GB/T 20988-2007"), (levels.GetProperty("claim").GetString(), levels.GetProperty("number").GetString()));
        Assert.Equal("2025", levels.GetProperty("supersededBy").GetString()![^4..]);
        Assert.Matches("^20[0-9]{2}-[0-9]{2}-[0-9]{2}$", levels.GetProperty("supersededOn").GetString());
        Assert.NotEmpty(levels.GetProperty("parameters").EnumerateArray());
        Assert.Equal("key-indicators", standards["jrt0168-2018"].GetProperty("claim").GetString());
        Assert.All(standards.Values, standard =>
        {
            Assert.NotEmpty(standard.GetProperty("coverage").GetProperty("zh").GetString()!);
            Assert.All(standard.GetProperty("parameters").EnumerateArray(), parameter => Assert.NotEmpty(parameter.GetProperty("meaning").GetProperty("en").GetString()!));
        });
    }

    // Counts derived by hand: examples/city-commercial-bank/expected-duties.yaml.
    [Fact]
    public async Task The_document_holds_duties_apart_from_the_level_and_names_editions_that_did_not_grade()
    {
        var answer = await Cli.RunAsync("assess", Cli.Bank, "--as-of", Day, "--json", "--facts", "none");

        using var document = JsonDocument.Parse(answer.Output);
        var core = document.RootElement.GetProperty("systems").EnumerateArray().Single(system => Key(system) == "core gbt20988-2007");
        var duties = core.GetProperty("duties");
        Assert.Equal([43, 8, 8, 0, 0], new[] { "met", "notMet", "unknown", "notApplicable", "titleOnly" }.Select(name => duties.GetProperty(name).GetInt32()));
        Assert.Equal(16, duties.GetProperty("open").GetArrayLength());
        Assert.Equal(["B.4"], duties.GetProperty("warnings").EnumerateArray().Select(advice => advice.GetString()));
        Assert.Equal("default", document.RootElement.GetProperty("editions").GetString());
        var left = document.RootElement.GetProperty("notGraded").EnumerateArray().ToDictionary(edition => edition.GetProperty("id").GetString()!, edition => edition.GetProperty("reason").GetString());
        Assert.Equal(("structure-only", "same-as-extended"), (left["gbt20988-2025"], left["jrt0168-2020"]));
    }

    [Fact]
    public async Task The_text_says_which_edition_was_graded_and_that_nothing_is_by_the_one_in_force()
    {
        var answer = await Cli.RunAsync("assess", Cli.Bank, "--as-of", Day, "--lang", "en");

        Assert.Contains("not graded by GB/T 20988-2025 (in force): only its structure is known", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Superseded by GB/T 20988-2025 since 2026-01-01. Of that one only the structure is known here", answer.Output, StringComparison.Ordinal);
        Assert.Contains("article 4 of the guideline on data centres", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_of_which_only_the_structure_is_known_is_refused()
    {
        var answer = await Cli.RunAsync("assess", Cli.Bank, "--standard", "gbt20988-2025");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("PCK008", answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_nobody_filled_in_is_printed_and_refused()
    {
        var form = await Cli.RunAsync("pack", "skeleton", "gbt20988-2025");
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(folder.FullName, "form.yaml");
            await File.WriteAllTextAsync(file, form.Output, TestContext.Current.CancellationToken);
            var into = Path.Combine(folder.FullName, "own");

            var import = await Cli.RunAsync("pack", "import", file, "--into", into);

            Assert.Equal((0, 2), (form.ExitCode, import.ExitCode));
            Assert.Contains("PCK011", import.Errors, StringComparison.Ordinal);
            Assert.False(Directory.Exists(into));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Contradictions_are_told_on_standard_error_and_in_the_document_and_stop_nothing()
    {
        var answer = await Cli.RunAsync("assess", Cli.Bank, "--as-of", Day, "--json", "--facts", "none");

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("REQ006 warning: 'pay' must be back within 2m", answer.Errors, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(answer.Output);
        var told = document.RootElement.GetProperty("contradictions").EnumerateArray().ToList();
        Assert.Contains(told, finding => finding.GetProperty("code").GetString() == "REQ001" && finding.GetProperty("path").GetString() == "systems/wealth/required");
        var pay = document.RootElement.GetProperty("systems").EnumerateArray().Single(system => Key(system) == "pay gbt20988-2007");
        Assert.Equal((4, 2400), (pay.GetProperty("proposed").GetProperty("level").GetInt32(), pay.GetProperty("proposed").GetProperty("rtoSeconds").GetInt32()));
        Assert.Equal(("second", "minute"), (pay.GetProperty("tier").GetProperty("claimed").GetString(), pay.GetProperty("tier").GetProperty("cappedClaimed").GetString()));
    }

    [Fact]
    public async Task Proposals_of_one_system_come_with_reasons_that_name_where_they_come_from()
    {
        var text = await Cli.RunAsync("require", Cli.Bank, "--as-of", Day, "--lang", "en", "--system", "wealth");
        Assert.Equal(0, text.ExitCode);
        Assert.Contains("[cbrc-datacentre-2010 art-7-city]", text.Output, StringComparison.Ordinal);
        Assert.Contains("(the product's reading)", text.Output, StringComparison.Ordinal);
        Assert.Contains("(may apply)", text.Output, StringComparison.Ordinal);

        var json = await Cli.RunAsync("require", Cli.Bank, "--as-of", Day, "--json", "--system", "wealth");
        using var document = JsonDocument.Parse(json.Output);
        Assert.Equal("planner/requirements/v1", document.RootElement.GetProperty("format").GetString());
        Assert.Equal("wealth", document.RootElement.GetProperty("systems").EnumerateArray().Single().GetProperty("id").GetString());

        Assert.Equal(2, (await Cli.RunAsync("require", Cli.Bank, "--system", "nobody")).ExitCode);
    }

    [Fact]
    public async Task Ten_mistakes_give_ten_findings_in_one_go_and_nothing_else()
    {
        var answer = await Cli.RunAsync("assess", Path.Combine(Cli.Repository, "examples", "mistakes.yaml"), "--json");

        Assert.Equal(2, answer.ExitCode);
        using var document = JsonDocument.Parse(answer.Output);
        var findings = document.RootElement.GetProperty("findings").EnumerateArray().ToList();
        Assert.Equal(10, findings.Count);
        Assert.All(findings, finding =>
        {
            Assert.True(finding.GetProperty("line").GetInt32() > 0);
            Assert.False(string.IsNullOrEmpty(finding.GetProperty("message").GetString()));
        });
    }

    [Fact]
    public async Task A_bar_that_is_not_reached_ends_with_3_and_one_that_is_with_0()
    {
        Assert.Equal(3, (await Cli.RunAsync("assess", Cli.Bank, "--as-of", Day, "--fail-below", "1")).ExitCode);
        Assert.Equal(0, (await Cli.RunAsync("assess", Cli.Bank, "--as-of", Day, "--fail-below", "0")).ExitCode);
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("assess", "no-such-file.yaml")]
    [InlineData("assess", "README.md")]
    [InlineData("assess", "@nobody", "--data", "artifacts/no-such-store")]
    [InlineData("assess", "examples/city-commercial-bank/estate.yaml", "--standard", "gbt20988")]
    [InlineData("assess", "examples/city-commercial-bank/estate.yaml", "--as-of", "yesterday")]
    [InlineData("explain", "examples/city-commercial-bank/estate.yaml", "--system", "nobody", "--clause", "A.1-D1-a")]
    [InlineData("explain", "examples/city-commercial-bank/estate.yaml", "--system", "core", "--clause", "Z.9")]
    [InlineData("demo", "--systems", "0", "--out", "artifacts/never.yaml")]
    [InlineData("frobnicate")]
    public async Task Bad_usage_and_bad_input_end_with_2_and_say_what_is_wrong(params string[] arguments)
    {
        var answer = await Cli.RunAsync(arguments);

        Assert.Equal(2, answer.ExitCode);
        Assert.NotEmpty(answer.Errors);
        Assert.DoesNotContain("   at ", answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_NetBox_export_proves_nothing_and_lists_each_missing_fact_once()
    {
        using var scratch = new Scratch();
        var export = Path.Combine(Cli.Repository, "tests", "Planner.Inventory.Tests", "NetBox", "Data", "netbox-demo-v3.4.cut.json");
        Assert.Equal(0, (await Cli.RunAsync("import", "netbox", export, "--out", scratch["estate.yaml"])).ExitCode);

        var answer = await Cli.RunAsync("assess", scratch["estate.yaml"], "--json", "--facts", "none");

        using var document = JsonDocument.Parse(answer.Output);
        var root = document.RootElement;
        Assert.NotEmpty(root.GetProperty("systems").EnumerateArray());
        Assert.All(root.GetProperty("systems").EnumerateArray(), system => Assert.Equal(0, system.GetProperty("level").GetProperty("proven").GetInt32()));
        var facts = root.GetProperty("missing").EnumerateArray().Select(missing => missing.GetProperty("fact").GetString()).ToList();
        Assert.NotEmpty(facts);
        Assert.Equal(facts.Distinct(), facts);
    }

    private static string Key(JsonElement system) => $"{system.GetProperty("id").GetString()} {system.GetProperty("standard").GetString()}";
}
