using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Executors.CrashHost;
using Executors.Runbooks.Driving;
using Executors.Runbooks.Journal;
using Executors.Runbooks.State;
using Planner.Model.Runs;
using Planner.Storage;

namespace Executors.Tests.Runbooks;

/// <summary>A real process is killed at every boundary of the journal and inside every step; afterwards the run is resumed.</summary>
public sealed class CrashTests
{
    private const int Killed = 128 + 9;
    private static readonly string Host = Path.Combine(AppContext.BaseDirectory, "Executors.CrashHost");

    [Fact]
    public async Task Killed_at_any_point_a_run_is_finished_by_resuming_with_no_effect_twice()
    {
        var (points, phases) = (await PointsAsync(), new ConcurrentBag<StepPhase>());
        Assert.InRange(points, 40, 100);
        await Parallel.ForEachAsync(Enumerable.Range(1, points), RunFixture.Token, async (killAt, _) =>
        {
            var (killed, state) = await KilledAsync([killAt]);
            Assert.True(killed, $"point {killAt} was not reached");
            foreach (var step in state.Steps.Values)
            {
                phases.Add(step.Attempts > 1 ? StepPhase.Intended : step.Phase);
            }
        });

        // Every way of resuming was needed somewhere: looked and found, applied again, answered by a person.
        Assert.Superset(new HashSet<StepPhase> { StepPhase.Checked, StepPhase.Adopted, StepPhase.Intended }, phases.ToHashSet());
    }

    [Fact]
    public async Task Four_processes_that_start_the_same_run_at_once_carry_it_out_once()
    {
        var directory = Directory.CreateTempSubdirectory("planner-race-").FullName;
        try
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => HostAsync(directory, skew: 0, killAt: 0)));
            Assert.Equal([0, 0, 0, 0], answers.Select(answer => answer.ExitCode));
            Assert.Single(answers, answer => answer.Said.StartsWith("Finished", StringComparison.Ordinal));
            Assert.All(answers, answer => Assert.Matches("^(Finished|Refused|Held) ", answer.Said));
            await EffectsAreThereOnceAsync(directory);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    [Theory]
    [InlineData(12, 3)]
    [InlineData(12, 9)]
    [InlineData(15, 7)]
    [InlineData(20, 5)]
    [InlineData(25, 11)]
    [InlineData(30, 2)]
    [InlineData(33, 6)]
    [InlineData(37, 4)]
    public async Task Killed_while_resuming_it_is_still_finished_with_no_effect_twice(int first, int second) =>
        Assert.True((await KilledAsync([first, second])).Killed);

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(12)]
    [InlineData(14)]
    [InlineData(17)]
    [InlineData(22)]
    [InlineData(28)]
    [InlineData(33)]
    [InlineData(38)]
    [InlineData(43)]
    public async Task A_driver_that_was_frozen_while_another_took_the_run_does_no_harm_when_it_wakes(int point)
    {
        var directory = Directory.CreateTempSubdirectory("planner-frozen-").FullName;
        try
        {
            var start = new ProcessStartInfo(Host, ["drive", directory, "0", "hold", Text(point)]) { RedirectStandardOutput = true, RedirectStandardInput = true };
            using var frozen = Process.Start(start)!;
            Assert.Equal("holding", await frozen.StandardOutput.ReadLineAsync(RunFixture.Token));
            await SignalAsync(frozen, "-STOP");
            await Drive.DriveAsync(directory, new SkewedClock(TimeSpan.FromMinutes(1)), inTurn: false, KillSwitch.Never, RunFixture.Token);
            await SignalAsync(frozen, "-CONT");
            await frozen.StandardInput.WriteLineAsync("go on");
            var said = await frozen.StandardOutput.ReadToEndAsync(RunFixture.Token);
            await frozen.WaitForExitAsync(RunFixture.Token);
            Assert.Matches("^(LeaseLost|Refused) ", said);
            await FinishAsync(directory, skew: 2);
            await EffectsAreThereOnceAsync(directory);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static async Task SignalAsync(Process process, string signal)
    {
        using var kill = Process.Start("kill", [signal, Text(process.Id)]);
        await kill.WaitForExitAsync(RunFixture.Token);
        Assert.Equal(0, kill.ExitCode);
    }

    private static async Task<int> PointsAsync()
    {
        var directory = Directory.CreateTempSubdirectory("planner-points-").FullName;
        try
        {
            return int.Parse((await HostAsync(directory, skew: 0, killAt: 0)).Said.Split(' ')[1], CultureInfo.InvariantCulture);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static async Task EffectsAreThereOnceAsync(string directory)
    {
        Assert.Equal("effect of one\n", await File.ReadAllTextAsync(Path.Combine(directory, "files", "a.log"), RunFixture.Token));
        Assert.Equal("effect of two\neffect of four\n", await File.ReadAllTextAsync(Path.Combine(directory, "files", "b.log"), RunFixture.Token));
        Assert.Equal("effect of three\n", await File.ReadAllTextAsync(Path.Combine(directory, "files", "three.txt"), RunFixture.Token));
    }

    /// <summary>Whether the last process was killed before it came to its end, and the run after it was finished.</summary>
    private static async Task<(bool Killed, RunState State)> KilledAsync(IReadOnlyList<int> kills)
    {
        var directory = Directory.CreateTempSubdirectory("planner-crash-").FullName;
        try
        {
            var killed = false;
            for (var i = 0; i < kills.Count; i++)
            {
                killed = (await HostAsync(directory, skew: i, kills[i])).ExitCode == Killed;
            }

            var state = await FinishAsync(directory, kills.Count);
            await EffectsAreThereOnceAsync(directory);
            return (killed, state);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static async Task<(int ExitCode, string Said)> HostAsync(string directory, int skew, int killAt)
    {
        var start = new ProcessStartInfo(Host, ["drive", directory, Text(skew), "kill", Text(killAt)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(RunFixture.Token);
        await process.WaitForExitAsync(RunFixture.Token);
        Assert.Contains(process.ExitCode, new[] { 0, Killed });
        return (process.ExitCode, said);
    }

    private static async Task<RunState> FinishAsync(string directory, int skew)
    {
        var answer = await Drive.DriveAsync(directory, new SkewedClock(TimeSpan.FromMinutes(skew)), inTurn: false, KillSwitch.Never, RunFixture.Token);
        for (var round = 0; round < 3 && answer is RunAnswer.Waiting waiting; round++)
        {
            await AnswerAsync(directory, waiting.State, skew);
            answer = await Drive.DriveAsync(directory, new SkewedClock(TimeSpan.FromMinutes(skew)), inTurn: false, KillSwitch.Never, RunFixture.Token);
        }

        // A process killed after its last entry leaves a finished run, and resuming says that it is over.
        var state = answer is RunAnswer.Refused refused ? refused.State : Assert.IsType<RunAnswer.Finished>(answer).State;
        Assert.Equal(RunPhase.Finished, state!.Phase);
        Assert.All(state.Steps.Values, step => Assert.True(step.IsDone));
        using var store = await Store.OpenAsync(Path.Combine(directory, "store"), "default", TimeProvider.System, RunFixture.Token);
        var verified = await store.Ledger.VerifyAsync([], RunFixture.Token);
        Assert.True(verified.Holds, verified.Break?.Reason);
        return state;
    }

    /// <summary>What a person does who is asked: takes half a line away, and confirms what is true then.</summary>
    private static async Task AnswerAsync(string directory, RunState state, int skew)
    {
        var clock = new SkewedClock(TimeSpan.FromMinutes(skew));
        using var store = await Store.OpenAsync(Path.Combine(directory, "store"), "default", clock, RunFixture.Token);
        var engine = new RunbookEngine(store.Runs, store.Leases, store.Approvals, clock);
        foreach (var step in state.Runbook.Steps.Where(step => state.Steps[step.Id].Phase == StepPhase.Asked))
        {
            var path = Path.Combine(directory, "files", step.Parameters["file"]);
            var text = await File.ReadAllTextAsync(path, RunFixture.Token);
            var whole = text[..(text.LastIndexOf('\n') + 1)];
            await File.WriteAllTextAsync(path, whole, RunFixture.Token);
            var there = whole.Split('\n').Contains(step.Parameters["text"]);
            Assert.IsType<RunAnswer.Recorded>(await engine.ConfirmAsync(Drive.Run, step.Id, new Confirmation(there, new string('e', 64), "looked"), Drive.Operator, RunFixture.Token));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
