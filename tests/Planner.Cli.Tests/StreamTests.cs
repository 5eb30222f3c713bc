using System.Text.Json;

namespace Planner.Cli.Tests;

public sealed class StreamTests
{
    private static string Export => Path.Combine(Cli.Repository, "tests", "Planner.Inventory.Tests", "NetBox", "Data", "netbox-demo-v3.4.cut.json");

    [Theory]
    [InlineData(2, "assess", "--json")]
    [InlineData(2, "assess", "no-such-file.yaml", "--json")]
    [InlineData(2, "frobnicate", "--json")]
    [InlineData(2, "assess", "examples/city-commercial-bank/estate.yaml", "--json", "--pdf", "no-such-directory/report.pdf")]
    public async Task With_json_every_failure_is_one_document_of_findings(int exitCode, params string[] arguments)
    {
        var answer = await Cli.RunAsync(arguments);

        Assert.Equal(exitCode, answer.ExitCode);
        using var document = JsonDocument.Parse(answer.Output);
        Assert.NotEmpty(document.RootElement.GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public async Task An_import_with_json_gives_its_account_in_which_every_record_stands_once()
    {
        using var scratch = new Scratch();
        var answer = await Cli.RunAsync("import", "netbox", Export, "--out", scratch["estate.yaml"], "--json");

        Assert.Equal(0, answer.ExitCode);
        using var document = JsonDocument.Parse(answer.Output);
        var root = document.RootElement;
        Assert.Equal("planner/import/v1", root.GetProperty("format").GetString());
        Assert.Equal(root.GetProperty("records").GetInt32(), root.GetProperty("lines").EnumerateArray().Sum(line => line.GetProperty("count").GetInt32()));
        Assert.Equal(root.GetProperty("records").GetInt32(), root.GetProperty("mapped").GetInt32() + root.GetProperty("used").GetInt32() + root.GetProperty("leftOut").GetInt32());
        Assert.Equal(scratch["estate.yaml"], root.GetProperty("file").GetString());
    }

    [Theory]
    [InlineData("2>/dev/full")]
    [InlineData("2>&-")]
    public async Task A_standard_error_that_cannot_be_written_changes_no_exit_code(string redirection)
    {
        Assert.Equal("2\n", (await Shell.RunAsync($"\"$planner\" assess examples/mistakes.yaml {redirection}; echo $?")).Output);
        Assert.Equal("0\n", (await Shell.RunAsync($"\"$planner\" assess {Cli.Bank} {redirection} >/dev/null; echo $?")).Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--json")]
    public async Task Output_that_is_lost_is_a_failure_and_shows_no_stack(string option)
    {
        foreach (var redirection in new[] { ">/dev/full", "| true" })
        {
            var answer = await Shell.RunAsync($"\"$planner\" assess {Cli.Bank} {option} {redirection}; echo ${{PIPESTATUS[0]}} >&2");
            Assert.EndsWith("1\n", answer.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", answer.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Two_commands_may_write_to_one_file_after_each_other()
    {
        using var scratch = new Scratch();
        await Shell.RunAsync($"{{ \"$planner\" pack list; \"$planner\" pack list; }} > {scratch["both"]}");

        var both = await File.ReadAllTextAsync(scratch["both"], TestContext.Current.CancellationToken);
        Assert.Equal(both[..(both.Length / 2)], both[(both.Length / 2)..]);
        Assert.StartsWith("cbrc", both, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_signal_ends_a_command_with_its_own_code_and_leaves_nothing_half_written(string signal, int exitCode)
    {
        using var scratch = new Scratch();
        // Reading from a pipe to which nobody writes, the program waits in any case when the signal comes.
        var wait = $"mkfifo {scratch["pipe"]}; exec 3<>{scratch["pipe"]}";
        var making = await Shell.RunAsync(
            $"{wait}; set -m; \"$planner\" assess {scratch["pipe"]} --json > {scratch["out"]} 3<&- & pid=$!; until grep -q planner /proc/$pid/comm -i && ls -l /proc/$pid/fd | grep -q pipe$; do sleep 0.05; done; kill -{signal} $pid; wait $pid; echo $?");

        Assert.Equal($"{exitCode}\n", making.Output);
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(scratch["out"], TestContext.Current.CancellationToken));
        Assert.Single(document.RootElement.GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public async Task A_demo_that_is_called_off_leaves_what_stood_there()
    {
        using var scratch = new Scratch();
        await File.WriteAllTextAsync(scratch["estate.yaml"], "old", TestContext.Current.CancellationToken);
        var demo = await Shell.RunAsync(
            $"set -m; \"$planner\" demo --systems 100000 --out {scratch["estate.yaml"]} & pid=$!; until compgen -G '{scratch["*.part"]}' >/dev/null; do sleep 0.05; done; kill -TERM $pid; wait $pid; echo $?");

        Assert.Equal("143\n", demo.Output);
        Assert.Equal("old", await File.ReadAllTextAsync(scratch["estate.yaml"], TestContext.Current.CancellationToken));
        Assert.Single(Directory.GetFiles(scratch[""]));
    }
}
