using Executors.Contract;
using Executors.Lab;
using Executors.PostgreSql;
using Executors.Tests.Contract;
using Executors.Tests.Lab;
using Planner.Model.Runbooks;

namespace Executors.Tests.PostgreSql;

/// <summary>What goes wrong on real servers is named with its host and a remedy, and the target stays as it was.</summary>
[Collection(LabSuite.Name)]
public sealed class RefusalTests(LabFixture lab) : IClassFixture<LabFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private PostgreSqlExecutor Executor => new(TimeProvider.System, lab.Lab);

    [Fact]
    public async Task A_wrong_password_is_named_and_no_data_is_written()
    {
        await BeginAsync();
        var run = new Transcript(Executor, lab.Database);
        var steps = await run.PlanAsync(RunbookKind.Provision);
        Assert.Equal(["prepare-a", "configure-b", "copy-b", "stream-b"], steps.Select(step => step.Id));
        await run.CarryOutAsync([.. steps.Take(2)], lab.NextEpoch());

        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "not-the-password", Cancellation);
        var failed = Assert.IsType<StepOutcome.Failed>(await new Transcript(Executor, lab.Database.WithSecret("replication", file)).ApplyAsync(steps[2], lab.NextEpoch()));
        File.Delete(file);
        Assert.Equal("b", failed.Host);
        Assert.Contains("password authentication failed", failed.Reason, StringComparison.Ordinal);
        Assert.Contains("secret 'replication'", failed.Remedy, StringComparison.Ordinal);
        Assert.IsType<StepState.Absent>(await run.CheckAsync(steps[2]));
    }

    [Fact]
    public async Task A_disk_that_is_too_small_is_named_before_anything_is_copied()
    {
        await BeginAsync();
        var run = new Transcript(Executor, lab.Database);
        var steps = await run.PlanAsync(RunbookKind.Provision);
        await run.CarryOutAsync([.. steps.Take(2)], lab.NextEpoch());
        await lab.ShellAsync("b", "d=/var/lib/postgresql/$(ls /etc/postgresql | tail -1); mkdir -p $d; mount -t tmpfs -o size=16m small $d");

        var failed = Assert.IsType<StepOutcome.Failed>(await run.ApplyAsync(steps[2], lab.NextEpoch()));
        Assert.Equal("b", failed.Host);
        Assert.Contains("/var/lib/postgresql has", failed.Reason, StringComparison.Ordinal);
        Assert.Contains("Free space", failed.Remedy, StringComparison.Ordinal);
        Assert.Equal("", await lab.ShellAsync("b", "ls /var/lib/postgresql/$(ls /etc/postgresql | tail -1)"));
    }

    [Fact]
    public async Task A_database_of_somebody_else_is_not_overwritten()
    {
        await BeginAsync();
        await lab.ShellAsync("b", "pg_createcluster $(ls /usr/lib/postgresql | tail -1) main >/dev/null 2>&1");
        var before = await PostgreSqlContractTests.FingerprintAsync(lab);
        var run = new Transcript(Executor, lab.Database);
        var obstacle = Assert.Single(await run.PlanAsync(RunbookKind.Provision));
        Assert.Equal(StepAction.Manual, obstacle.Action);
        Assert.Contains("holds another database", obstacle.Summary, StringComparison.Ordinal);
        Assert.IsType<StepOutcome.Failed>(await run.ApplyAsync(obstacle, lab.NextEpoch()));
        Assert.Equal(before, await PostgreSqlContractTests.FingerprintAsync(lab));
    }

    [Fact]
    public async Task A_copy_behind_its_objective_is_promoted_only_when_a_person_accepts_the_loss()
    {
        await BeginAsync();
        var provision = new Transcript(Executor, lab.Database);
        await provision.CarryOutAsync(await provision.PlanAsync(RunbookKind.Provision), lab.NextEpoch());

        // The primary runs and can be reached: it is stopped and barred. It is said to have stopped long after the copy's last write.
        var late = lab.Database.With("stoppedAt", TimeProvider.System.GetUtcNow().AddMinutes(10).ToString("O"));
        var run = new Transcript(Executor, late);
        var steps = await run.PlanAsync(RunbookKind.Failover);
        await run.CarryOutAsync([.. steps.Where(step => step.Id == "fence-a")], lab.NextEpoch());
        Assert.Equal("down", await lab.ShellAsync("a", "pg_lsclusters -h | awk '{print $4}' | cut -d, -f1"));

        var promote = steps.Single(step => step.Id == "promote-b");
        var refused = Assert.IsType<StepOutcome.Failed>(await run.ApplyAsync(promote, lab.NextEpoch()));
        Assert.Matches("known what the copy holds|the objective is 60.0 s", refused.Reason);
        Assert.IsType<StepState.Absent>(await run.CheckAsync(promote));

        var accepting = new Transcript(Executor, late.With("acceptLoss", "yes"));
        // Acceptance counts where it was approved, in the step, not in a target that changed since.
        Assert.IsType<StepOutcome.Failed>(await accepting.ApplyAsync(promote, lab.NextEpoch()));
        await accepting.CarryOutAsync([.. (await accepting.PlanAsync(RunbookKind.Failover)).Where(step => step.Id == "promote-b")], lab.NextEpoch());
    }

    [Fact]
    public async Task A_primary_that_may_still_run_is_not_replaced()
    {
        await BeginAsync();
        var provision = new Transcript(Executor, lab.Database);
        await provision.CarryOutAsync(await provision.PlanAsync(RunbookKind.Provision), lab.NextEpoch());
        await lab.ShellAsync("a", "kill $(cat /run/sshd.pid)");
        try
        {
            // No one answers on its management port, but its power is on.
            using var fresh = lab.Lab.Connect();
            var run = new Transcript(Executor, LabTargets.Database(lab.Lab.State, fresh.Hosts));
            var steps = await run.PlanAsync(RunbookKind.Failover);
            var fence = Assert.IsType<StepOutcome.Failed>(await run.ApplyAsync(steps.Single(step => step.Id == "fence-a"), lab.NextEpoch()));
            Assert.Contains("cannot be proved", fence.Reason, StringComparison.Ordinal);
            Assert.IsType<StepState.Unclear>(await run.CheckAsync(steps.Single(step => step.Id == "fence-a")));
            var promote = Assert.IsType<StepOutcome.Failed>(await run.ApplyAsync(steps.Single(step => step.Id == "promote-b"), lab.NextEpoch()));
            Assert.Contains("no proof", promote.Reason, StringComparison.Ordinal);
        }
        finally
        {
            await lab.Lab.CrashAsync("a", Cancellation);
            await lab.Lab.BootAsync("a", Cancellation);
            await lab.ShellAsync("a", "pg_ctlcluster $(ls /etc/postgresql | tail -1) main start");
        }
    }

    [Fact]
    public async Task A_host_with_another_key_is_not_trusted()
    {
        await BeginAsync();
        var state = lab.Lab.State;
        var (a, b) = (state.Hosts[0].Address, state.Hosts[1].Address);
        var file = Path.GetTempFileName();
        var lines = await File.ReadAllLinesAsync(state.KnownHostsFile, Cancellation);
        await File.WriteAllLinesAsync(file, lines.Where(line => line.StartsWith(b + " ", StringComparison.Ordinal)).Select(line => line.Replace(b, a, StringComparison.Ordinal)), Cancellation);
        var endpoint = new SshEndpoint(a, 22, "root", new SecretReference("file", state.KeyFile), file, TimeSpan.FromSeconds(2));
        Assert.Contains("shows another key", await Refusal(endpoint), StringComparison.Ordinal);
        Assert.Contains("lists no key", await Refusal(endpoint with { Address = b }), StringComparison.Ordinal);
        Assert.Contains("refused user 'nobody'", await Refusal(endpoint with { User = "nobody", KnownHostsFile = state.KnownHostsFile }), StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public async Task A_host_that_dies_during_a_command_ends_the_waiting()
    {
        await BeginAsync();
        await lab.ShellAsync("b", "rm -f /srv/begun; mkfifo /srv/begun");
        var stuck = lab.Hosts["b"].RunAsync(new HostCommand("b", ["sh", "-c", "echo >/srv/begun; exec sleep infinity"], Mutates: true), null, lab.NextEpoch(), Cancellation);
        await lab.ShellAsync("b", "read line </srv/begun || true");
        await lab.Lab.PowerOffAsync("b", Cancellation);
        var unreachable = await Assert.ThrowsAsync<HostUnreachableException>(() => stuck);
        Assert.Contains("for the check to say", unreachable.Message, StringComparison.Ordinal);
        await lab.Lab.BootAsync("b", Cancellation);
        await lab.ShellAsync("b", "true");
    }

    [Fact]
    public async Task A_command_that_is_called_off_ends_on_its_host_and_frees_the_guard()
    {
        await BeginAsync();
        await lab.ShellAsync("b", "rm -f /srv/begun; mkfifo /srv/begun");
        using var callOff = new CancellationTokenSource();
        var stuck = lab.Hosts["b"].RunAsync(new HostCommand("b", ["sh", "-c", "echo $$ >/srv/begun; exec sleep infinity"], Mutates: true), null, lab.NextEpoch(), callOff.Token);
        var pid = await lab.ShellAsync("b", "cat /srv/begun");
        await callOff.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stuck);
        Assert.True((await lab.Hosts["b"].RunAsync(new HostCommand("b", ["true"], Mutates: true), null, lab.NextEpoch(), Cancellation)).Succeeded);
        Assert.Equal("gone", await lab.ShellAsync("b", $"kill -0 {pid} 2>/dev/null || echo gone"));
    }

    private static async Task<string> Refusal(SshEndpoint endpoint)
    {
        using var host = new SshHost("a", endpoint, TimeProvider.System);
        return (await Assert.ThrowsAsync<HostUnreachableException>(() => host.RunAsync(new HostCommand("a", ["true"], Mutates: false), null, default, Cancellation))).Message;
    }

    private async Task BeginAsync()
    {
        Assert.SkipWhen(lab.Missing is not null, lab.Missing ?? "");
        await lab.UnprotectAsync();
    }
}
