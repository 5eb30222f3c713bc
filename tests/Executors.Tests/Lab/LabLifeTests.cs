using System.Security.Cryptography;
using Executors.Contract;
using Executors.Lab;

namespace Executors.Tests.Lab;

/// <summary>A lab leaves this machine as it found it, however it ends.</summary>
[Collection(LabSuite.Name)]
public sealed class LabLifeTests : IDisposable
{
    private readonly string directory = Path.Combine(Path.GetTempPath(), $"planner-lab-test-{Guid.NewGuid():N}");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Down_leaves_nothing()
    {
        await BeginAsync();
        var lab = (await Laboratory.UpAsync(directory, TimeProvider.System, new Progress<string>(), Cancellation)).Value!;
        Assert.NotEmpty(await TracesAsync(lab.State));
        Assert.All(lab.Status(), host => Assert.NotNull(host.InitPid));
        var second = await Laboratory.UpAsync(directory, TimeProvider.System, new Progress<string>(), Cancellation);
        Assert.Equal("LAB005", Assert.Single(second.Findings).Code);

        // Another process finds the lab by its directory alone.
        var found = await Laboratory.FindAsync(directory, TimeProvider.System, Cancellation);
        Assert.Equal(lab.State.Id, found!.State.Id);
        Assert.Empty(await found.DownAsync(Cancellation));
        Assert.Empty(await TracesAsync(lab.State));
        Assert.False(Directory.Exists(directory));
        Assert.Null(await Laboratory.FindAsync(directory, TimeProvider.System, Cancellation));
    }

    [Fact]
    public async Task Killing_the_set_ends_every_host_and_down_clears_the_rest()
    {
        await BeginAsync();
        var lab = (await Laboratory.UpAsync(directory, TimeProvider.System, new Progress<string>(), Cancellation)).Value!;
        var set = LabProcesses.Of(lab.State.Id).Single(process => process.Name == "unshare" && process.InitOf is null && IsOutermost(process.Pid));
        await CommandRunner.RunAsync(["kill", "-KILL", $"{set.Pid}"], null, Cancellation);
        while (LabProcesses.Of(lab.State.Id).Count > 0)
            await Task.Yield();
        Assert.All(lab.Status(), host => Assert.Null(host.InitPid));
        Assert.Empty(await lab.DownAsync(Cancellation));
        Assert.Empty(await TracesAsync(lab.State));
        Assert.False(Directory.Exists(directory));
    }

    [Fact]
    public async Task A_builder_that_died_half_way_leaves_a_lab_that_down_takes_away()
    {
        await BeginAsync();
        Directory.CreateDirectory(directory);
        var state = new LabState(RandomNumberGenerator.GetHexString(8, lowercase: true), directory, TimeProvider.System.GetUtcNow(), null, false, []);
        await state.SaveAsync(Cancellation);
        // The builder itself cleans nothing up; breaking it off is its death as the machine sees it.
        var death = new Dying("the application's database on host a");
        await Assert.ThrowsAsync<OperationCanceledException>(() => new LabBuilder(TimeProvider.System, death).BuildAsync(state, Cancellation));
        Assert.NotEmpty(await TracesAsync(state));

        var found = await Laboratory.FindAsync(directory, TimeProvider.System, Cancellation);
        Assert.False(found!.State.Ready);
        Assert.Empty(await found.DownAsync(Cancellation));
        Assert.Empty(await TracesAsync(found.State));
        Assert.False(Directory.Exists(directory));
    }

    public void Dispose()
    {
        if (Directory.Exists(directory))
            Directory.Delete(directory, recursive: true);
    }

    private static async Task BeginAsync()
    {
        var missing = await LabRequirements.MissingAsync(Cancellation);
        Assert.SkipWhen(missing.Count > 0, string.Join(" ", missing.Select(finding => finding.Message)));
    }

    /// <summary>What this lab could leave: its link, routes, network namespaces, mounts, and processes that carry its mark. Others' labs do not count.</summary>
    private async Task<string[]> TracesAsync(LabState state)
    {
        const string Look = """
            ip -o link show; ip route; ip netns; cat /proc/self/mountinfo
            grep -sa PLANNER_LAB= /proc/[0-9]*/environ | tr '\0' '\n' | grep PLANNER_LAB=; grep -s planner-lab- /proc/[0-9]*/mountinfo
            """;
        var seen = await CommandRunner.RunAsync(["bash", "-c", Look], null, Cancellation);
        string[] marks = [state.Id, directory, .. state.Slot is { } slot ? [$"planlab{slot} ", $"planlab{slot}@"] : Array.Empty<string>()];
        return [.. seen.Output.Split('\n').Where(line => marks.Any(mark => line.Contains(mark, StringComparison.Ordinal)))];
    }

    private static bool IsOutermost(int pid) => File.ReadLines($"/proc/{pid}/status").Single(line => line.StartsWith("NSpid:", StringComparison.Ordinal)).Split('\t').Length == 2;

    /// <summary>Breaks the builder off when it reports a stage.</summary>
    private sealed class Dying(string stage) : IProgress<string>
    {
        public void Report(string value)
        {
            if (value == stage)
                throw new OperationCanceledException();
        }
    }
}
