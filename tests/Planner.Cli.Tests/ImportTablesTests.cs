using System.Text.Json;

namespace Planner.Cli.Tests;

public sealed class ImportTablesTests
{
    [Theory]
    [InlineData("workbook", "bank.xlsx", "zh")]
    [InlineData("workbook", "bank.xlsx", "en")]
    [InlineData("csv", "tables", "zh")]
    public async Task An_estate_written_as_tables_and_read_back_is_graded_the_same(string kind, string place, string language)
    {
        using var scratch = new Scratch();
        Assert.Equal(0, (await Cli.RunAsync("import", kind, "--template", scratch[place], "--from", Cli.Bank, "--lang", language)).ExitCode);
        Assert.Equal(0, (await Cli.RunAsync("import", kind, scratch[place], "--out", scratch["back.yaml"])).ExitCode);

        string[] grading = ["--as-of", "2026-11-27", "--lang", "en"];
        var (before, after) = (await Cli.RunAsync(["assess", Cli.Bank, .. grading]), await Cli.RunAsync(["assess", scratch["back.yaml"], .. grading]));
        Assert.Equal(0, after.ExitCode);
        Assert.Equal(Grades(before.Output), Grades(after.Output));
    }

    [Fact]
    public async Task A_template_that_is_not_filled_in_is_refused_at_its_cell_and_shown_in_a_copy()
    {
        using var scratch = new Scratch();
        Assert.Equal(0, (await Cli.RunAsync("import", "workbook", "--template", scratch["t.xlsx"], "--lang", "en")).ExitCode);

        var answer = await Cli.RunAsync("import", "workbook", scratch["t.xlsx"], "--out", scratch["e.yaml"], "--findings", scratch["f.xlsx"], "--json");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("t.xlsx: Estate!A1: TAB004", answer.Errors, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(answer.Output);
        Assert.Equal("Estate!A1", document.RootElement.GetProperty("findings")[0].GetProperty("cell").GetString());
        Assert.True(File.Exists(scratch["f.xlsx"]));
        Assert.False(File.Exists(scratch["e.yaml"]));
    }

    [Fact]
    public async Task No_file_that_is_there_is_replaced_by_a_template_of_files()
    {
        using var scratch = new Scratch();
        Directory.CreateDirectory(scratch["tables"]);
        await File.WriteAllTextAsync(scratch["tables/systems.csv"], "mine", TestContext.Current.CancellationToken);

        Assert.Equal(2, (await Cli.RunAsync("import", "csv", "--template", scratch["tables"])).ExitCode);
        Assert.Equal("mine", await File.ReadAllTextAsync(scratch["tables/systems.csv"], TestContext.Current.CancellationToken));
        Assert.Single(Directory.GetFiles(scratch["tables"]));
    }

    [Theory]
    [InlineData("workbook")]
    [InlineData("csv")]
    [InlineData("workbook", "nothing.xlsx", "--out", "x.yaml")]
    [InlineData("csv", "nothing.csv", "--out", "x.yaml")]
    [InlineData("csv", "docs", "--out", "x.yaml")]
    [InlineData("workbook", "README.md", "--out", "x.yaml")]
    [InlineData("workbook", "README.md", "--template", "x.xlsx")]
    [InlineData("workbook", "README.md", "--out", "README.md")]
    public async Task What_cannot_be_read_is_bad_input(params string[] arguments)
    {
        Assert.Equal(2, (await Cli.RunAsync(["import", .. arguments])).ExitCode);
        Assert.False(File.Exists(Path.Combine(Cli.Repository, "x.yaml")));
    }

    /// <summary>All but the first line, which holds the hash of the document.</summary>
    private static string Grades(string output) => output[output.IndexOf('\n', StringComparison.Ordinal)..];
}
