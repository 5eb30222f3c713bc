using Executors.Contract;
using Executors.PostgreSql;
using Executors.Runbooks;
using Executors.Runbooks.Journal;
using Planner.Engine.Tests.Laboratories;

namespace Planner.Engine.Tests.Executing;

/// <summary>The real program is killed in the middle of a failover, and another one finishes the job.</summary>
[Collection(LabSuite.Name)]
public sealed class KillTests(LabFixture lab)
{
    /// <summary>started, driven, admitted, then begins/applied/done of fence, promote, switch and two verifications, finished.</summary>
    private const int Entries = 19;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>After the fence begins, while the standby is promoted, and after the switch began.</summary>
    [Theory]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(10)]
    public Task Whatever_entry_it_is_killed_at_resuming_finishes_and_nothing_takes_effect_twice(int entry) => KilledAtAsync(entry);

    [Fact]
    public async Task Every_entry_of_the_journal_is_survived()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("PLANNER_SOAK") != "1", "A quarter of an hour: set PLANNER_SOAK=1.");
        for (var entry = 1; entry < Entries; entry++)
        {
            await KilledAtAsync(entry);
        }
    }

    private async Task KilledAtAsync(int entry)
    {
        await lab.ProtectAsync();
        var serving = (await lab.ServingAsync())!;
        var other = serving == "a" ? "b" : "a";
        var timeline = await TimelineAsync(serving);
        var written = await WriteAsync();
        await lab.Lab.PowerOffAsync(serving, Cancellation);

        var run = await KillAsync(entry);
        var resumed = await PlannerProgram.RunAsync("resume", "--data", lab.Room.DataFolder);

        Assert.True(resumed.ExitCode == 0 || resumed.Errors.Contains("No run is open", StringComparison.Ordinal), resumed.Errors);
        await EveryStepWasDoneOnceAsync(run);
        Assert.False(lab.IsOn(serving));
        Assert.True(await lab.IsWritableAsync(other));
        Assert.Equal(other, await lab.ServingAsync());
        Assert.Equal(timeline + 1, await TimelineAsync(other));
        await NothingIsLostAsync(written);

        var back = await PlannerProgram.RunAsync("failback", "bank", "--data", lab.Room.DataFolder);
        Assert.True(back.ExitCode == 0, back.Errors);
        Assert.True(await lab.IsWritableAsync(other));
        Assert.False(await lab.IsWritableAsync(serving));
    }

    /// <summary>Starts a failover and kills its process once the journal has so many entries, or it ended before.</summary>
    private async Task<RunId> KillAsync(int entry)
    {
        using var store = await lab.Room.OpenStoreAsync(Cancellation);
        var before = (await store.Runs.ListAsync(1000, Cancellation)).Select(line => line.Run).ToHashSet();
        using var planner = PlannerProgram.Start("failover", "bank", "--data", lab.Room.DataFolder);
        var errors = planner.StandardError.ReadToEndAsync(Cancellation);
        RunId? run = null;
        while (!planner.HasExited && (run is null || (await store.Runs.ReadAsync(run.Value, Cancellation)).Count < entry))
        {
            run ??= (await store.Runs.ListAsync(1000, Cancellation)).Select(line => line.Run).Where(known => !before.Contains(known)).Select(known => (RunId?)known).FirstOrDefault();
        }
        planner.Kill();
        await planner.WaitForExitAsync(Cancellation);
        var killed = run ?? throw new InvalidOperationException(await errors);
        TestContext.Current.SendDiagnosticMessage($"killed at {(await store.Runs.ReadAsync(killed, Cancellation)).Count} entries, wanted {entry}");
        return killed;
    }

    private async Task EveryStepWasDoneOnceAsync(RunId run)
    {
        using var store = await lab.Room.OpenStoreAsync(Cancellation);
        var events = (await store.Runs.ReadAsync(run, Cancellation)).Select(one => one.Event).ToList();
        var steps = ((RunEvent.Started)events[0]).Request.Runbook.Steps.Select(step => step.Id);
        var done = events.Select(one => one switch { RunEvent.Checked seen => seen.Step, RunEvent.Adopted adopted => adopted.Step, _ => null }).Where(step => step is not null);
        Assert.Equal(steps.Order(StringComparer.Ordinal), done.Order(StringComparer.Ordinal));
        Assert.IsType<RunEvent.Finished>(events[^1]);
    }

    /// <summary>A promotion begins a new timeline: two of them would begin two.</summary>
    private async Task<int> TimelineAsync(string host) =>
        Convert.ToInt32((await lab.AskAsync(host, "SELECT pg_walfile_name(pg_current_wal_lsn())"))[..8], 16);

    /// <summary>Writes for a second, waits until the copy has it, and says what was acknowledged.</summary>
    private async Task<(SentinelRun Run, SentinelJournal Journal)> WriteAsync()
    {
        var run = new SentinelRun(Guid.NewGuid().ToString("N"), Path.Combine(lab.Room.DataFolder, $"{Guid.NewGuid():N}.journal"), TimeSpan.FromMilliseconds(10), TimeSpan.FromSeconds(1));
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await new PostgreSqlSentinel(TimeProvider.System).WriteAsync(lab.Service, run, end.Token);
        var serving = (await lab.ServingAsync())!;
        while (await lab.AskAsync(serving, "SELECT pg_current_wal_flush_lsn() = replay_lsn FROM pg_stat_replication") != "t")
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), Cancellation);
        }
        return (run, SentinelJournal.Read(await File.ReadAllTextAsync(run.JournalFile, Cancellation)));
    }

    private async Task NothingIsLostAsync((SentinelRun Run, SentinelJournal Journal) written)
    {
        var found = await new PostgreSqlSentinel(TimeProvider.System).ReadBackAsync(lab.Service, written.Run, Cancellation);
        var acknowledged = written.Journal.Attempts.Where(attempt => attempt.Outcome == SentinelOutcome.Acknowledged).Select(attempt => attempt.Number).ToList();
        Assert.NotEmpty(acknowledged);
        Assert.All(acknowledged, number => Assert.Equal(1, found.GetValueOrDefault(number)));
    }
}
