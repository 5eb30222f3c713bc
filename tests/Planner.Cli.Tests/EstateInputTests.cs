using System.Security.Cryptography;
using System.Text.Json;

namespace Planner.Cli.Tests;

public sealed class EstateInputTests
{
    [Fact]
    public async Task Without_a_system_no_bar_is_reached_and_a_warning_says_so()
    {
        using var scratch = new Scratch();
        await File.WriteAllTextAsync(scratch["empty.yaml"], "apiVersion: planner/v1\nasOf: 2026-11-01\nsystems: []\n", TestContext.Current.CancellationToken);

        var answer = await Cli.RunAsync("assess", scratch["empty.yaml"], "--fail-below", "1", "--json");

        Assert.Equal(3, answer.ExitCode);
        Assert.Contains("ASM001 warning", answer.Errors, StringComparison.Ordinal);
        Assert.Equal(0, (await Cli.RunAsync("assess", scratch["empty.yaml"])).ExitCode);
    }

    [Theory]
    [InlineData("--fail-below", "7")]
    [InlineData("--fail-below", "-1")]
    [InlineData("--fail-below", "x")]
    [InlineData("--lang", "7")]
    [InlineData("--lang", "fr")]
    public async Task Options_outside_their_range_are_bad_usage(string option, string value) =>
        Assert.Equal(2, (await Cli.RunAsync("assess", Cli.Bank, option, value)).ExitCode);

    [Theory]
    [InlineData("/dev/stdin")]
    [InlineData("<(cat examples/city-commercial-bank/estate.yaml)")]
    public async Task A_pipe_is_read_once_and_hashed_as_the_file_would_be(string source)
    {
        var answer = await Shell.RunAsync($"cat {Cli.Bank} | \"$planner\" assess {source} --json --facts none");

        Assert.Equal(0, answer.ExitCode);
        using var document = JsonDocument.Parse(answer.Output);
        var expected = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(Cli.Bank, TestContext.Current.CancellationToken)));
        Assert.Equal(expected, document.RootElement.GetProperty("estate").GetProperty("sha256").GetString());
    }

    [Fact]
    public async Task To_ask_for_an_estate_that_is_not_stored_makes_no_store()
    {
        using var scratch = new Scratch();

        Assert.Equal(2, (await Cli.RunAsync("assess", "@nosuch", "--data", scratch["data"])).ExitCode);
        Assert.False(Directory.Exists(scratch["data"]));
    }

    [Fact]
    public async Task An_estate_that_is_a_directory_and_an_overlay_that_is_not_there_are_named()
    {
        var directory = await Cli.RunAsync("assess", "examples");
        Assert.Equal((2, true), (directory.ExitCode, directory.Errors.Contains("examples: DOC001 It is a directory", StringComparison.Ordinal)));

        var overlay = await Cli.RunAsync("assess", Cli.Bank, "--with", "nofile.yaml");
        Assert.Equal((2, true), (overlay.ExitCode, overlay.Errors.Contains("nofile.yaml: DOC001 There is no such file", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nothing_in_a_name_reaches_the_terminal_as_a_command()
    {
        var answer = await Cli.RunAsync("assess", "no\u001b[31m\u202efile");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(@"no\u{1B}[31m\u{202E}file", answer.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_overlong_id_is_shortened_in_the_table_and_whole_in_the_document()
    {
        using var scratch = new Scratch();
        var id = new string('a', 90);
        await File.WriteAllTextAsync(scratch["long.yaml"], $"apiVersion: planner/v1\nasOf: 2026-11-01\nsystems:\n  - id: {id}\n    name: x\n", TestContext.Current.CancellationToken);

        Assert.DoesNotContain(id, (await Cli.RunAsync("assess", scratch["long.yaml"])).Output, StringComparison.Ordinal);
        Assert.Contains(id, (await Cli.RunAsync("assess", scratch["long.yaml"], "--json")).Output, StringComparison.Ordinal);
    }
}
