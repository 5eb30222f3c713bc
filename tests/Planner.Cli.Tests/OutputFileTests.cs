namespace Planner.Cli.Tests;

public sealed class OutputFileTests
{
    private static string Export => Path.Combine(Cli.Repository, "tests", "Planner.Inventory.Tests", "NetBox", "Data", "netbox-demo-v3.4.cut.json");

    [Fact]
    public async Task A_directory_a_pipe_and_a_device_are_refused_and_stay()
    {
        using var scratch = new Scratch();
        await Shell.RunAsync($"mkfifo {scratch["pipe"]}; mkdir {scratch["directory"]}");

        foreach (var target in new[] { scratch["pipe"], scratch["directory"], "/dev/null" })
        {
            var answer = await Cli.RunAsync("demo", "--systems", "1", "--out", target);
            Assert.Equal(2, answer.ExitCode);
            Assert.Contains(target, answer.Errors, StringComparison.Ordinal);
        }

        Assert.Equal("pipe\n", (await Shell.RunAsync($"test -p {scratch["pipe"]} && test -c /dev/null && echo pipe")).Output);
        Assert.Empty(Directory.GetFiles(scratch[""], "*.part"));
    }

    [Fact]
    public async Task A_link_stays_and_its_target_is_written_with_the_mode_it_had()
    {
        using var scratch = new Scratch();
        await Shell.RunAsync($"echo old > {scratch["real.yaml"]}; chmod 640 {scratch["real.yaml"]}; ln -s real.yaml {scratch["link.yaml"]}");

        Assert.Equal(0, (await Cli.RunAsync("demo", "--systems", "1", "--out", scratch["link.yaml"])).ExitCode);

        Assert.Equal("real.yaml", new FileInfo(scratch["link.yaml"]).LinkTarget);
        Assert.StartsWith("apiVersion", await File.ReadAllTextAsync(scratch["real.yaml"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("640\n", (await Shell.RunAsync($"stat -c %a {scratch["real.yaml"]}")).Output);
    }

    [Fact]
    public async Task What_is_read_is_not_written_over_even_under_another_name()
    {
        using var scratch = new Scratch();
        File.Copy(Export, scratch["dump.json"]);
        await Shell.RunAsync($"ln {scratch["dump.json"]} {scratch["same.json"]}");

        foreach (var target in new[] { scratch["dump.json"], scratch["same.json"] })
        {
            Assert.Equal(2, (await Cli.RunAsync("import", "netbox", scratch["dump.json"], "--out", target)).ExitCode);
        }

        Assert.Equal(new FileInfo(Export).Length, new FileInfo(scratch["dump.json"]).Length);
    }

    [Fact]
    public async Task A_failure_names_the_path_that_was_given()
    {
        using var scratch = new Scratch();
        var answer = await Cli.RunAsync("demo", "--systems", "1", "--out", scratch["nowhere/estate.yaml"]);

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains($"'{scratch["nowhere/estate.yaml"]}'", answer.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(".part", answer.Errors, StringComparison.Ordinal);
    }
}
