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
        var before = await BeginAsync();
        var lab = (await Laboratory.UpAsync(directory, TimeProvider.System, new Progress<string>(), Cancellation)).Value!;
        Assert.NotEqual(before, await MachineAsync());
        Assert.All(lab.Status(), host => Assert.NotNull(host.InitPid));
        var second = await Laboratory.UpAsync(directory, TimeProvider.System, new Progress<string>(), Cancellation);
        Assert.Equal("LAB005", Assert.Single(second.Findings).Code);

        // Another process finds the lab by its directory alone.
        var found = await Laboratory.FindAsync(directory, TimeProvider.System, Cancellation);
        Assert.Equal(lab.State.Id, found!.State.Id);
        Assert.Empty(await found.DownAsync(Cancellation));
        Assert.Equal(before, await MachineAsync());
        Assert.Null(await Laboratory.FindAsync(directory, TimeProvider.System, Cancellation));
    }

    [Fact]
    public async Task Killing_the_set_ends_every_host_and_down_clears_the_rest()
    {
        var before = await BeginAsync();
        var lab = (await Laboratory.UpAsync(directory, TimeProvider.System, new Progress<string>(), Cancellation)).Value!;
        var set = LabProcesses.Of(lab.State.Id).Single(process => process.Name == "unshare" && process.InitOf is null && IsOutermost(process.Pid));
        await CommandRunner.RunAsync(["kill", "-KILL", $"{set.Pid}"], null, Cancellation);
        while (LabProcesses.Of(lab.State.Id).Count > 0)
            await Task.Yield();
        Assert.All(lab.Status(), host => Assert.Null(host.InitPid));
        Assert.Empty(await lab.DownAsync(Cancellation));
        Assert.Equal(before, await MachineAsync());
    }

    [Fact]
    public async Task A_builder_that_died_half_way_leaves_a_lab_that_down_takes_away()
    {
        var before = await BeginAsync();
        Directory.CreateDirectory(directory);
        var state = new LabState(RandomNumberGenerator.GetHexString(8, lowercase: true), directory, TimeProvider.System.GetUtcNow(), null, false, []);
        await state.SaveAsync(Cancellation);
        // The builder itself cleans nothing up; breaking it off is its death as the machine sees it.
        var death = new Dying("the application's database on host a");
        await Assert.ThrowsAsync<OperationCanceledException>(() => new LabBuilder(TimeProvider.System, death).BuildAsync(state, Cancellation));
        Assert.NotEqual(before, await MachineAsync());

        var found = await Laboratory.FindAsync(directory, TimeProvider.System, Cancellation);
        Assert.False(found!.State.Ready);
        Assert.Empty(await found.DownAsync(Cancellation));
        Assert.Equal(before, await MachineAsync());
    }

    public void Dispose()
    {
        if (Directory.Exists(directory))
            Directory.Delete(directory, recursive: true);
    }

    private static async Task<string> BeginAsync()
    {
        var missing = LabRequirements.Missing();
        Assert.SkipWhen(missing.Count > 0, string.Join(" ", missing.Select(finding => finding.Message)));
        return await MachineAsync();
    }

    /// <summary>What a lab could leave: links, routes, network namespaces, mounts, and processes that carry a lab's mark.</summary>
    private static async Task<string> MachineAsync()
    {
        var seen = await CommandRunner.RunAsync(
            ["bash", "-c", "ip -o link | sed 's/^[0-9]*: //' | cut -d: -f1 | sort; ip route; ip netns; cut -d' ' -f4- /proc/self/mountinfo | sort; ls /dev/shm; grep -lsa PLANNER_LAB= /proc/[0-9]*/environ | grep -v self"],
            null,
            Cancellation);
        return seen.Output;
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
