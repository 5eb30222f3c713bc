using Executors.Contract;
using Executors.Drills;
using Executors.Lab;
using Executors.PostgreSql;
using Executors.Tests.Contract;
using Executors.Tests.Lab;
using Executors.Traffic;
using Planner.Model.Runbooks;

namespace Executors.Tests.PostgreSql;

[Collection(LabSuite.Name)]
public sealed class FailoverTests(LabFixture lab) : IClassFixture<LabFixture>
{
    private const string Rows = "cd /; runuser -u postgres -- psql -XqAt -d bank -c 'SELECT count(*), max(number) FROM planner_sentinel' -c 'SELECT sum(balance) FROM account'";

    private const string Version = "v=$(ls /usr/lib/postgresql | sort -V | tail -1); ";

    [Fact]
    public async Task A_dead_primary_is_replaced_and_users_write_to_the_standby()
    {
        Assert.SkipWhen(lab.Missing is not null, lab.Missing ?? "");
        var database = new PostgreSqlExecutor(TimeProvider.System, lab.Lab);
        var provision = new Transcript(database, lab.Database);
        await provision.CarryOutAsync(await provision.PlanAsync(RunbookKind.Provision), lab.NextEpoch());
        using var watch = await SentinelWatch.BeginAsync(LabTargets.Service(lab.Lab.State), TestContext.Current.CancellationToken);

        var stop = TimeProvider.System.GetTimestamp();
        await lab.Lab.PowerOffAsync("a", TestContext.Current.CancellationToken);
        var run = new Transcript(database, lab.Database.With("stoppedAt", TimeProvider.System.GetUtcNow().ToString("O")));
        var entrance = new Transcript(new HaproxyExecutor(TimeProvider.System), LabTargets.UserTraffic(lab.Lab.State, lab.Hosts, "b"));
        var steps = RunbookOrder.Join(await run.PlanAsync(RunbookKind.Failover), await entrance.PlanAsync(RunbookKind.Failover));
        Assert.Equal(["fence-a", "promote-b", "switch-entrance", "verify-db", "verify-entrance"], steps.Select(step => step.Id));
        var epoch = lab.NextEpoch();
        foreach (var step in steps)
            await (step.Technology == HaproxyExecutor.Name ? entrance : run).CarryOutAsync([step], epoch);

        var figures = Assert.IsType<DrillMeasurement.Figures>(await watch.MeasureAsync(stop, TestContext.Current.CancellationToken));
        TestContext.Current.SendDiagnosticMessage(figures.ToString());
        Assert.True(figures.Interrupted);
        Assert.True(figures.FirstAcknowledged > TimeSpan.Zero && figures.Rto >= figures.FirstAcknowledged);
        Assert.Equal(0, figures.Data.Unexplained + figures.Data.Duplicates + figures.Data.LostAfter);

        Assert.Empty(await run.PlanAsync(RunbookKind.Failover));
        Assert.Empty(await entrance.PlanAsync(RunbookKind.Failover));
        Assert.Equal("10000000.00", await lab.ShellAsync("b", "cd /; runuser -u postgres -- psql -XqAt -d bank -c 'SELECT sum(balance) FROM account'"));
        await The_former_primary_returns_fenced(run);
        await Redundancy_comes_back_and_then_the_writes_go_home();
    }

    private async Task The_former_primary_returns_fenced(Transcript run)
    {
        await lab.Lab.BootAsync("a", TestContext.Current.CancellationToken);
        Assert.Equal("down", await lab.ShellAsync("a", "pg_lsclusters -h | awk '{print $4}'"));

        var steps = await run.PlanAsync(RunbookKind.Failover);
        Assert.Equal(["fence-a", "verify-db"], steps.Select(step => step.Id));
        await run.CarryOutAsync(steps, lab.NextEpoch());
        Assert.Contains("disabled", await lab.ShellAsync("a", Version + "pg_ctlcluster $v main start 2>&1 || true"), StringComparison.OrdinalIgnoreCase);
        // Somebody who goes around all that gets a server that takes no write.
        await lab.ShellAsync("a", Version + "cd /; runuser -u postgres -- /usr/lib/postgresql/$v/bin/pg_ctl -w -D /var/lib/postgresql/$v/main -o \"-c config_file=/etc/postgresql/$v/main/postgresql.conf\" start >/dev/null 2>&1");
        Assert.Equal("t", await lab.ShellAsync("a", "cd /; runuser -u postgres -- psql -XqAt -c 'SELECT pg_is_in_recovery()'"));
    }

    private async Task Redundancy_comes_back_and_then_the_writes_go_home()
    {
        var database = new PostgreSqlExecutor(TimeProvider.System, lab.Lab);
        var reversed = LabTargets.Database(lab.Lab.State, lab.Hosts, primary: "b");
        var back = new Transcript(database, reversed);
        Assert.Equal(StepAction.Manual, Assert.Single(await back.PlanAsync(RunbookKind.Provision)).Action);
        var rejoin = await back.PlanAsync(RunbookKind.Failback);
        Assert.Equal(["keep-a", "prepare-b", "configure-a", "copy-a", "stream-a"], rejoin.Select(step => step.Id));
        await back.CarryOutAsync(rejoin, lab.NextEpoch());
        Assert.Empty(await back.PlanAsync(RunbookKind.Provision));
        Assert.Equal("1", await lab.ShellAsync("a", "ls -d /var/lib/postgresql/*/main.planner-kept-* | wc -l"));

        var entrance = new Transcript(new HaproxyExecutor(TimeProvider.System), LabTargets.UserTraffic(lab.Lab.State, lab.Hosts, "a"));
        var home = RunbookOrder.Join(await back.PlanAsync(RunbookKind.Switchover), await entrance.PlanAsync(RunbookKind.Switchover));
        Assert.Equal(["fence-b", "promote-a", "switch-entrance", "verify-db", "verify-entrance"], home.Select(step => step.Id));
        var rows = await lab.ShellAsync("b", Rows);
        var epoch = lab.NextEpoch();
        foreach (var step in home)
            await (step.Technology == HaproxyExecutor.Name ? entrance : back).CarryOutAsync([step], epoch);
        Assert.Equal(rows, await lab.ShellAsync("a", Rows));
        Assert.Empty(await back.PlanAsync(RunbookKind.Switchover));
    }
}
