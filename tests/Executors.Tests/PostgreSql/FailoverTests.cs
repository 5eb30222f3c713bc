using Executors.Contract;
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
    [Fact]
    public async Task A_dead_primary_is_replaced_and_users_write_to_the_standby()
    {
        Assert.SkipWhen(lab.Missing is not null, lab.Missing ?? "");
        var database = new PostgreSqlExecutor(TimeProvider.System, lab.Lab);
        var run = new Transcript(database, lab.Database);
        await run.CarryOutAsync(await run.PlanAsync(RunbookKind.Provision), lab.NextEpoch());

        await lab.Lab.PowerOffAsync("a", TestContext.Current.CancellationToken);
        var entrance = new Transcript(new HaproxyExecutor(TimeProvider.System), LabTargets.UserTraffic(lab.Lab.State, lab.Hosts, "b"));
        var steps = RunbookOrder.Join(await run.PlanAsync(RunbookKind.Failover), await entrance.PlanAsync(RunbookKind.Failover));
        Assert.Equal(["fence-a", "promote-b", "switch-entrance", "verify-db", "verify-entrance"], steps.Select(step => step.Id));
        var epoch = lab.NextEpoch();
        foreach (var step in steps)
            await (step.Technology == HaproxyExecutor.Name ? entrance : run).CarryOutAsync([step], epoch);

        Assert.Empty(await run.PlanAsync(RunbookKind.Failover));
        Assert.Empty(await entrance.PlanAsync(RunbookKind.Failover));
        Assert.Equal("10000000.00", await lab.ShellAsync("b", "runuser -u postgres -- psql -XqAt -d bank -c 'SELECT sum(balance) FROM account'"));

        await The_former_primary_returns_fenced(run);
    }

    private async Task The_former_primary_returns_fenced(Transcript run)
    {
        await lab.Lab.BootAsync("a", TestContext.Current.CancellationToken);
        Assert.Equal("down", await lab.ShellAsync("a", "pg_lsclusters -h | awk '{print $4}'"));

        var steps = await run.PlanAsync(RunbookKind.Failover);
        Assert.Equal(["fence-a", "verify-db"], steps.Select(step => step.Id));
        await run.CarryOutAsync(steps, lab.NextEpoch());
        Assert.Contains("disabled", await lab.ShellAsync("a", "pg_ctlcluster 15 main start 2>&1 || true"), StringComparison.OrdinalIgnoreCase);
        // Somebody who goes around all that gets a server that takes no write.
        await lab.ShellAsync("a", "cd /; runuser -u postgres -- /usr/lib/postgresql/15/bin/pg_ctl -w -D /var/lib/postgresql/15/main -o '-c config_file=/etc/postgresql/15/main/postgresql.conf' start >/dev/null 2>&1");
        Assert.Equal("t", await lab.ShellAsync("a", "cd /; runuser -u postgres -- psql -XqAt -c 'SELECT pg_is_in_recovery()'"));
    }
}
