using Executors.Contract;
using Executors.PostgreSql;
using Executors.Tests.Contract;
using Executors.Tests.Lab;
using Planner.Model.Runbooks;

namespace Executors.Tests.PostgreSql;

[Collection(LabSuite.Name)]
public sealed class PostgreSqlContractTests(LabFixture lab) : ExecutorContract(lab), IClassFixture<LabFixture>
{
    protected override IExecutor Executor => new PostgreSqlExecutor(TimeProvider.System, Lab.Lab);

    protected override ProtectionTarget Target => Lab.Database;

    protected override string NeededHost => "b";

    protected override Task EmptyAsync() => Lab.UnprotectAsync();

    /// <summary>The account without its right, the configuration without data, and a copy that broke off.</summary>
    protected override async Task HalfDoneAsync()
    {
        await Lab.ShellAsync("a", "runuser -u postgres -- psql -Xq -c 'CREATE ROLE planner_replication'");
        await Lab.ShellAsync("b", "v=$(ls /usr/lib/postgresql | tail -1); mkdir -p /etc/postgresql/$v/main /var/lib/postgresql/$v/main.planner-new; echo 15 > /var/lib/postgresql/$v/main.planner-new/PG_VERSION; chown -R postgres /etc/postgresql /var/lib/postgresql/*");
    }

    /// <summary>The standby's rules of access are changed and its server is stopped.</summary>
    protected override async Task<string[]> DriftAsync()
    {
        await Lab.ShellAsync("b", "v=$(ls /usr/lib/postgresql | tail -1); echo 'local all all trust' >> /etc/postgresql/$v/main/pg_hba.conf; pg_ctlcluster $v main stop");
        return ["configure-b", "stream-b"];
    }

    [Fact]
    public async Task A_synchronous_standby_confirms_every_write_until_it_is_no_longer_wanted()
    {
        Assert.SkipWhen(Lab.Missing is not null, Lab.Missing ?? "");
        await EmptyAsync();
        var sync = new Transcript(Executor, Target.With("mode", "sync"));
        var steps = await sync.PlanAsync(RunbookKind.Provision);
        Assert.Equal("synchronous-a", steps[^1].Id);
        await sync.CarryOutAsync(steps, Lab.NextEpoch());
        Assert.Empty(await sync.PlanAsync(RunbookKind.Provision));
        Assert.Equal("b|sync", await Lab.ShellAsync("a", "cd /; runuser -u postgres -- psql -XqAt -c 'SELECT application_name, sync_state FROM pg_stat_replication'"));

        var plain = new Transcript(Executor, Target);
        var back = await plain.PlanAsync(RunbookKind.Provision);
        Assert.Equal(["synchronous-a"], back.Select(step => step.Id));
        await plain.CarryOutAsync(back, Lab.NextEpoch());
        Assert.Empty(await plain.PlanAsync(RunbookKind.Provision));
    }

    protected override Task<string> FingerprintAsync() => FingerprintAsync(Lab);

    internal static async Task<string> FingerprintAsync(LabFixture lab)
    {
        const string Look = """
            cd /etc/postgresql 2>/dev/null && find . -type f | sort | xargs -r sha256sum
            find /var/lib/postgresql -maxdepth 3 -name PG_VERSION -o -maxdepth 3 -name '*.signal' | sort
            cd /; runuser -u postgres -- psql -XqAt -c "SELECT rolname, rolreplication FROM pg_roles ORDER BY 1" -c "SELECT slot_name FROM pg_replication_slots" -c "SELECT pg_is_in_recovery(), pg_postmaster_start_time()" 2>/dev/null || true
            """;
        return await lab.ShellAsync("a", Look) + "\n" + await lab.ShellAsync("b", Look);
    }
}
