using Executors.Contract;
using Executors.Lab;
using Executors.Tests.Contract;
using Executors.Tests.Lab;
using Executors.Traffic;
using Planner.Model.Runbooks;

namespace Executors.Tests.Traffic;

[Collection(LabSuite.Name)]
public sealed class HaproxyContractTests(LabFixture lab) : ExecutorContract(lab), IClassFixture<LabFixture>
{
    private const string Restart = "kill $(cat /run/haproxy.pid); while kill -0 $(cat /run/haproxy.pid) 2>/dev/null; do sleep 0.02; done; haproxy -D -f /etc/haproxy/haproxy.cfg -p /run/haproxy.pid >/dev/null 2>&1";

    protected override IExecutor Executor => new HaproxyExecutor(TimeProvider.System);

    /// <summary>Host a is the one with a server, so the traffic that is wanted goes there; the empty state sends it to b.</summary>
    protected override ProtectionTarget Target => LabTargets.UserTraffic(Lab.Lab.State, Lab.Hosts, "a");

    protected override string NeededHost => "lb";

    protected override Task EmptyAsync() => Lab.ShellAsync("lb", Tell("bank/a state maint", "bank/b state ready") + "; rm -f /var/lib/haproxy/state");

    /// <summary>Taken from the old server, not yet given to the new one.</summary>
    protected override Task HalfDoneAsync() => Lab.ShellAsync("lb", Tell("bank/b state maint"));

    protected override async Task<string[]> DriftAsync()
    {
        await Lab.ShellAsync("lb", Tell("bank/b state ready"));
        return ["switch-entrance", "verify-entrance"];
    }

    protected override Task<string> FingerprintAsync() =>
        Lab.ShellAsync("lb", "echo 'show servers state' | socat stdio /run/haproxy/admin.sock | cut -d' ' -f2,4,5,7; cut -d' ' -f2,4,5,7 /var/lib/haproxy/state 2>/dev/null || true");

    [Fact]
    public async Task A_restart_of_the_load_balancer_keeps_the_switch()
    {
        Assert.SkipWhen(Lab.Missing is not null, Lab.Missing ?? "");
        await EmptyAsync();
        var target = LabTargets.UserTraffic(Lab.Lab.State, Lab.Hosts, "a");
        var run = new Transcript(Executor, target);
        await run.CarryOutAsync(await run.PlanAsync(RunbookKind.Failover), Lab.NextEpoch());
        await Lab.ShellAsync("lb", Restart);
        Assert.Empty(await run.PlanAsync(RunbookKind.Failover));
    }

    [Fact]
    public async Task A_server_that_the_load_balancer_does_not_have_is_named_and_users_stay_where_they_are()
    {
        Assert.SkipWhen(Lab.Missing is not null, Lab.Missing ?? "");
        await EmptyAsync();
        var run = new Transcript(Executor, LabTargets.UserTraffic(Lab.Lab.State, Lab.Hosts, "c"));
        var before = await FingerprintAsync();
        var failed = Assert.IsType<StepOutcome.Failed>(await run.ApplyAsync((await run.PlanAsync(RunbookKind.Failover))[0], Lab.NextEpoch()));
        Assert.Contains("has no server 'c', only: a b", failed.Reason, StringComparison.Ordinal);
        Assert.Equal(before, await FingerprintAsync());
    }

    private static string Tell(params string[] orders) =>
        string.Join("; ", orders.Select(order => $"echo 'set server {order}' | socat stdio /run/haproxy/admin.sock >/dev/null"));
}
