using System.Text.Json;

namespace Planner.Cli.Tests;

public sealed class DiffTests
{
    [Fact]
    public async Task Two_estates_say_what_fell_and_which_fact_did_it()
    {
        using var scratch = new Scratch();
        await EditedAsync(scratch["edited.yaml"]);
        var answer = await Cli.RunAsync("diff", Cli.Bank, scratch["edited.yaml"], "--json", "--standard", "gbt20988-2007");

        Assert.Equal(0, answer.ExitCode);
        using var document = JsonDocument.Parse(answer.Output);
        Assert.Equal("planner/assessment-difference/v1", document.RootElement.GetProperty("format").GetString());
        var grade = Assert.Single(document.RootElement.GetProperty("systems").EnumerateArray());
        Assert.Equal(("core", "fell"), (grade.GetProperty("system").GetString(), grade.GetProperty("direction").GetString()));
        var clause = Assert.Single(grade.GetProperty("clauses").EnumerateArray());
        Assert.Equal(("A.5-D1-c", "pass", "fail"), (clause.GetProperty("clause").GetString(), clause.GetProperty("before").GetProperty("verdict").GetString(), clause.GetProperty("after").GetProperty("verdict").GetString()));
        Assert.Equal("systems/core/replications/to-b/lagP99", Assert.Single(clause.GetProperty("causes").EnumerateArray()).GetProperty("path").GetString());

        var text = await Cli.RunAsync("diff", Cli.Bank, scratch["edited.yaml"], "--lang", "en");
        Assert.Contains("systems/core/replications/to-b/lagP99: 40ms → 45s", text.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_assessments_say_the_same_as_far_as_they_hold_it()
    {
        using var scratch = new Scratch();
        await EditedAsync(scratch["edited.yaml"]);
        foreach (var (estate, file) in new[] { (Cli.Bank, "before.json"), (scratch["edited.yaml"], "after.json") })
        {
            var assessed = await Cli.RunAsync("assess", estate, "--as-of", "2026-11-26", "--json", "--facts", "all");
            await File.WriteAllTextAsync(scratch[file], assessed.Output, TestContext.Current.CancellationToken);
        }

        var answer = await Cli.RunAsync("diff", scratch["before.json"], scratch["after.json"], "--json");

        Assert.Equal(0, answer.ExitCode);
        using var document = JsonDocument.Parse(answer.Output);
        var clause = Assert.Single(Assert.Single(document.RootElement.GetProperty("systems").EnumerateArray()).GetProperty("clauses").EnumerateArray());
        Assert.Equal("A.5-D1-c", clause.GetProperty("clause").GetString());
        Assert.Contains(clause.GetProperty("causes").EnumerateArray(), cause => cause.GetProperty("path").GetString()!.EndsWith("replications[to-b].lagP99", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_day_later_is_compared_by_the_day_each_estate_describes_unless_one_is_given()
    {
        var answer = await Cli.RunAsync("diff", Cli.Bank, Cli.Bank, "--json", "--as-of", "2027-11-27");

        using var document = JsonDocument.Parse(answer.Output);
        Assert.Equal("2027-11-27", document.RootElement.GetProperty("asOfBefore").GetString());
        Assert.Empty(document.RootElement.GetProperty("systems").EnumerateArray());
        Assert.Contains("2026-11-26 → 2026-11-26", (await Cli.RunAsync("diff", Cli.Bank, Cli.Bank)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_packs_say_which_clauses_a_number_touches()
    {
        using var scratch = new Scratch();
        var standards = Path.Combine(Cli.Repository, "standards");
        await Shell.RunAsync($"cp -r {standards} {scratch["standards"]}; sed -i 's/value: 30s/value: 60s/' {scratch["standards"]}/gbt20988-2007/pack.yaml");

        var answer = await Cli.RunAsync("diff", "gbt20988-2007", scratch["standards/gbt20988-2007"], "--json");

        Assert.Equal(0, answer.ExitCode);
        using var document = JsonDocument.Parse(answer.Output);
        var parameter = Assert.Single(document.RootElement.GetProperty("parameters").EnumerateArray());
        Assert.Equal("realTimeLag", parameter.GetProperty("item").GetString());
        Assert.Equal(["A.5-D1-c", "A.6-D1-c"], parameter.GetProperty("clauses").EnumerateArray().Select(clause => clause.GetString()));
    }

    [Fact]
    public async Task Two_editions_stand_side_by_side_for_every_system()
    {
        var answer = await Cli.RunAsync("diff", Cli.Bank, "--editions", "gbt20988-2007", "jrt0168-2018", "--json", "--as-of", "2026-11-27");

        Assert.Equal(0, answer.ExitCode);
        using var document = JsonDocument.Parse(answer.Output);
        var systems = document.RootElement.GetProperty("systems").EnumerateArray().ToDictionary(pair => pair.GetProperty("system").GetString()!);
        Assert.Equal(21, systems.Count);

        // By the example's grades.md: pay 5/6/6 and 0/6/6.
        Assert.Equal((5, 0), (Proven(systems["pay"], "first"), Proven(systems["pay"], "second")));
    }

    [Theory]
    [InlineData("diff", "examples/city-commercial-bank/estate.yaml")]
    [InlineData("diff", "examples/city-commercial-bank/estate.yaml", "gbt20988-2007")]
    [InlineData("diff", "examples/city-commercial-bank/estate.yaml", "no-such-file.yaml")]
    [InlineData("diff", "examples/city-commercial-bank/estate.yaml", "--editions", "gbt20988-2007", "no-such-standard")]
    [InlineData("diff", "examples/mistakes.yaml", "examples/city-commercial-bank/estate.yaml")]
    [InlineData("diff", "examples/city-commercial-bank/estate.yaml", "@nobody", "--data", "artifacts/no-such-store")]
    public async Task What_cannot_be_compared_ends_with_2_and_says_why(params string[] arguments)
    {
        var answer = await Cli.RunAsync(arguments);

        Assert.Equal(2, answer.ExitCode);
        Assert.NotEmpty(answer.Errors);
        Assert.DoesNotContain("   at ", answer.Errors, StringComparison.Ordinal);
    }

    private static int Proven(JsonElement pair, string edition) => pair.GetProperty(edition).GetProperty("levels").GetProperty("proven").GetInt32();

    private static async Task EditedAsync(string path)
    {
        var text = await File.ReadAllTextAsync(Cli.Bank, TestContext.Current.CancellationToken);
        Assert.Contains("lagP99: 40ms", text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, text.Replace("lagP99: 40ms", "lagP99: 45s", StringComparison.Ordinal), TestContext.Current.CancellationToken);
    }
}
