using Executors.Contract;
using Planner.Model.Runbooks;

namespace Executors.Tests.Contract;

/// <summary>The guard itself, on this machine, in a directory of its own.</summary>
public sealed class GuardTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("planner-guard-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Written => Path.Combine(directory, "written");

    [Fact]
    public async Task A_lower_epoch_is_refused_and_runs_nothing()
    {
        var host = Host();
        Assert.True((await Run(host, 5, $"echo first >>{Written}")).Succeeded);
        var refused = await Assert.ThrowsAsync<StaleEpochException>(() => Run(host, 4, $"echo second >>{Written}"));
        Assert.Contains("recorded epoch 5 and refuses 4", refused.Message, StringComparison.Ordinal);
        Assert.True((await Run(host, 5, $"echo third >>{Written}")).Succeeded);
        Assert.Equal("first\nthird\n", await File.ReadAllTextAsync(Written, Cancellation));
    }

    [Fact]
    public async Task Two_commands_never_run_at_once()
    {
        var host = Host();
        await Run(host, 1, $"mkfifo {directory}/begun {directory}/go");
        var first = Run(host, 1, $"echo >{directory}/begun; read line <{directory}/go; echo first >>{Written}");
        await File.ReadAllTextAsync($"{directory}/begun", Cancellation);
        var second = Run(host, 2, $"echo second >>{Written}");
        await File.WriteAllTextAsync($"{directory}/go", "\n", Cancellation);
        await Task.WhenAll(first, second);
        Assert.Equal("first\nsecond\n", await File.ReadAllTextAsync(Written, Cancellation));
    }

    [Fact]
    public async Task A_server_that_a_command_leaves_behind_does_not_keep_the_lock()
    {
        var host = Host();
        await Run(host, 1, $"mkfifo {directory}/end; (read line <{directory}/end) >/dev/null 2>&1 </dev/null & true");
        Assert.True((await Run(host, 1, "true")).Succeeded);
        await File.WriteAllTextAsync($"{directory}/end", "\n", Cancellation);
    }

    [Fact]
    public async Task A_command_does_not_outlive_its_guard()
    {
        var host = Host();
        await Run(host, 1, $"mkfifo {directory}/begun {directory}/never");
        // The command's parent is the guard's shell.
        var victim = Run(host, 1, $"echo $PPID >{directory}/begun; read line <{directory}/never; echo survived >>{Written}");
        var guard = (await File.ReadAllTextAsync($"{directory}/begun", Cancellation)).Trim();
        await CommandRunner.RunAsync(["kill", "-KILL", guard], null, Cancellation);
        Assert.False((await victim).Succeeded);
        Assert.True((await Run(host, 1, "true")).Succeeded);
        Assert.False(File.Exists(Written));
    }

    [Fact]
    public async Task Standard_input_reaches_the_command_and_not_its_command_line()
    {
        var host = Host();
        var command = new HostCommand("here", ["sh", "-c", "read line; tr '\\0' ' ' </proc/$$/cmdline; echo; echo $line"], Mutates: true);
        var result = await host.RunAsync(command, "s3cret\n", new Epoch(1), Cancellation);
        var lines = result.Output.Trim().Split('\n');
        Assert.DoesNotContain("s3cret", lines[0], StringComparison.Ordinal);
        Assert.Equal("s3cret", lines[1]);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("two words")]
    [InlineData("it's")]
    [InlineData("'; touch x; '")]
    [InlineData("$HOME `id` \\ \" !")]
    [InlineData("two\nlines")]
    [InlineData("灾备")]
    [InlineData("")]
    public async Task A_shell_sees_exactly_the_argument(string argument)
    {
        var result = await CommandRunner.RunAsync(["sh", "-c", ShellLine.Of(["printf", "%s|", argument, "end"])], null, Cancellation);
        Assert.Equal($"{argument}|end|", result.Output);
    }

    public void Dispose() => Directory.Delete(directory, recursive: true);

    private LocalHost Host()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The guard is a shell script of Linux hosts.");
        return new LocalHost("here", "127.0.0.1", directory);
    }

    private static Task<CommandResult> Run(LocalHost host, long epoch, string script) =>
        host.RunAsync(new HostCommand("here", ["sh", "-c", script], Mutates: true), null, new Epoch(epoch), Cancellation);
}
