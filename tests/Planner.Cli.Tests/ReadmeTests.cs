namespace Planner.Cli.Tests;

public sealed class ReadmeTests
{
    /// <summary>Exit codes that the README's own text lets a command end with.</summary>
    private static readonly int[] Promised = [0, 3];

    [Theory]
    [InlineData("README.md", 5)]
    [InlineData("examples/city-commercial-bank/README.md", 3)]
    [InlineData("examples/provincial-government-cloud/README.md", 3)]
    [InlineData("examples/county-government/README.md", 3)]
    [InlineData("examples/e-commerce-platform/README.md", 3)]
    [InlineData("examples/hospital/README.md", 3)]
    [InlineData("examples/university/README.md", 3)]
    public async Task Every_planner_command_of_a_README_works_as_written(string readme, int least)
    {
        using var scratch = new Scratch();
        var commands = File.ReadLines(Path.Combine(Cli.Repository, readme))
            .Where(line => line.StartsWith("./planner ", StringComparison.Ordinal))
            .Select(line => line["./planner ".Length..].Replace("/tmp/", scratch[""], StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToList();

        Assert.True(commands.Count >= least, "the README shows almost no command: is the test looking at the right lines?");
        foreach (var command in commands)
        {
            var answer = await Cli.RunAsync(command);
            Assert.True(Promised.Contains(answer.ExitCode), $"{string.Join(' ', command)} ended with {answer.ExitCode}\n{answer.Errors}");
        }
    }

    [Fact]
    public async Task Every_command_that_the_program_has_explains_itself()
    {
        var help = await Cli.RunAsync("--help");
        Assert.Equal(0, help.ExitCode);
        var commands = help.Output.Split('\n').SkipWhile(line => !line.StartsWith("Commands:", StringComparison.Ordinal)).Skip(1)
            .Select(line => line.Trim().Split(' ')[0]).Where(word => word.Length > 0).ToList();

        Assert.Contains("assess", commands);
        foreach (var command in commands)
        {
            Assert.Equal(0, (await Cli.RunAsync(command, "--help")).ExitCode);
        }
    }
}
