using Executors.Contract;
using Executors.PostgreSql;
using Executors.Tests.Lab;
using Planner.Model.Runbooks;

namespace Executors.Tests.PostgreSql;

/// <summary>Planning is pure: what was seen is written here by hand.</summary>
public sealed class PlanTests
{
    private static readonly ProtectionTarget Target = new(
        "bank",
        "db",
        new Dictionary<string, IHost> { ["a"] = new LocalHost("a", "192.0.2.1", "/nowhere"), ["b"] = new LocalHost("b", "192.0.2.2", "/nowhere") },
        new SortedDictionary<string, string> { ["primary"] = "a", ["standby"] = "b", ["tlsRoot"] = "/root.pem", ["maxLoss"] = "60s" },
        new Dictionary<string, SecretReference>());

    private static readonly Dictionary<string, string> Protected = new()
    {
        ["host/a/reachable"] = "yes",
        ["host/a/installed"] = "15",
        ["host/a/cluster"] = "15/main",
        ["host/a/configuration"] = "c0ffee",
        ["host/a/fenced"] = "no",
        ["host/a/system"] = "7",
        ["host/a/running"] = "yes",
        ["host/a/role"] = "primary",
        ["host/a/startup"] = "manual",
        ["host/a/account"] = "ready",
        ["host/a/admits/192.0.2.2"] = "yes",
        ["host/a/slot/planner_b"] = "physical",
        ["host/a/stream/b"] = "async",
        ["host/b/reachable"] = "yes",
        ["host/b/installed"] = "15",
        ["host/b/cluster"] = "15/main",
        ["host/b/configuration"] = "c0ffee",
        ["host/b/fenced"] = "no",
        ["host/b/system"] = "7",
        ["host/b/running"] = "yes",
        ["host/b/role"] = "standby",
        ["host/b/startup"] = "manual",
        ["host/b/upstream"] = "192.0.2.1",
    };

    [Fact]
    public void What_is_as_wanted_needs_no_step() => Assert.Empty(Steps(RunbookKind.Provision));

    [Theory]
    [InlineData("host/a/account", "unfit", "prepare-a configure-b")]
    [InlineData("host/a/startup", "auto", "prepare-a configure-b")]
    [InlineData("host/b/configuration", "other", "configure-b")]
    [InlineData("host/b/running", "no", "stream-b")]
    [InlineData("host/b/upstream", "192.0.2.9", "stream-b")]
    [InlineData("host/a/synchronous", "FIRST 1 (x)", "synchronous-a")]
    public void A_difference_gives_the_step_that_removes_it(string fact, string value, string steps) =>
        Assert.Equal(steps, string.Join(' ', Steps(RunbookKind.Provision, (fact, value)).Select(step => step.Id)));

    [Fact]
    public void Synchronous_is_asked_for_last_so_that_nobody_waits_for_a_standby_that_is_not_there()
    {
        var steps = Plan(Target.With("mode", "sync"), RunbookKind.Provision, ("host/b/running", "no"));
        Assert.Equal(["stream-b", "synchronous-a"], steps.Select(step => step.Id));
        Assert.Equal(["stream-b"], steps[1].After);
    }

    [Theory]
    [InlineData("host/b/installed", "13 14", "'a' runs PostgreSQL 15, 'b' has 13, 14. Install version 15 there.")]
    [InlineData("host/b/installed", "", "'b' has none")]
    [InlineData("host/b/role", "primary", "'b' runs as a primary itself")]
    [InlineData("host/b/system", "8", "holds another database (system 8, not 7)")]
    [InlineData("host/b/fenced", "yes", "plan a failback, which sets it aside")]
    [InlineData("host/a/role", "standby", "does not run as a primary")]
    public void What_only_a_person_can_settle_is_said_and_nothing_else_is_planned(string fact, string value, string said)
    {
        var step = Assert.Single(Steps(RunbookKind.Provision, (fact, value)));
        Assert.Equal(StepAction.Manual, step.Action);
        Assert.Contains(said, step.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Failover_fences_before_it_promotes()
    {
        var steps = Steps(RunbookKind.Failover);
        Assert.Equal([StepAction.Fence, StepAction.Promote], steps.Select(step => step.Action));
        Assert.Equal(["fence-a"], steps[1].After);
        Assert.Equal("00:01:00", steps[1].Parameters["maxLoss"]);
        Assert.Equal("no", steps[1].Parameters["acceptLoss"]);
    }

    [Fact]
    public void A_primary_that_is_only_unreachable_is_fenced_even_after_the_promotion() =>
        Assert.Equal("fence-a", Assert.Single(Steps(RunbookKind.Failover, ("host/a/reachable", "no"), ("host/b/role", "primary"))).Id);

    [Fact]
    public void A_failover_that_happened_needs_no_step() =>
        Assert.Empty(Steps(RunbookKind.Failover, ("host/a/reachable", "no"), ("host/a/power", "off"), ("host/b/role", "primary")));

    [Fact]
    public void A_switchover_needs_a_standby_that_follows_and_promotes_only_without_loss()
    {
        var steps = Steps(RunbookKind.Switchover);
        Assert.Equal("yes", steps.Single(step => step.Action == StepAction.Promote).Parameters["lossless"]);
        Assert.Equal(StepAction.Manual, Assert.Single(Steps(RunbookKind.Switchover, ("host/b/upstream", "192.0.2.9"))).Action);
    }

    [Theory]
    [InlineData("0/5000060", "0/5000028", "shut down", true)]
    [InlineData("0/5000028", "0/5000028", "shut down", false)]
    [InlineData("1/0", "0/FFFFFF28", "shut down", true)]
    [InlineData("0/5000060", "0/5000028", "in production", false)]
    public void A_copy_holds_all_when_it_replayed_the_last_record_of_an_orderly_stop(string replayed, string checkpoint, string state, bool all) =>
        Assert.Equal(all, LossBound.HoldsAll(
            new HostView("a", new Dictionary<string, string> { ["reading/checkpoint"] = checkpoint, ["reading/state"] = state }, null),
            new HostView("b", new Dictionary<string, string> { ["reading/replayed"] = replayed }, null)));

    [Theory]
    [InlineData(null, null, null, "known what the copy holds")]
    [InlineData(0, null, null, null)]
    [InlineData(-59, null, null, null)]
    [InlineData(-61, null, null, "up to 61.0 s of writes may be missing")]
    [InlineData(-61, -10, null, null)]
    [InlineData(-600, null, -590, null)]
    [InlineData(null, -60, null, null)]
    public void A_copy_may_be_promoted_only_within_the_objective(int? replayed, int? proven, int? stopped, string? refusal)
    {
        var now = new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
        var target = Target;
        if (proven is { } earlier)
            target = target.With("provenAt", now.AddSeconds(earlier).ToString("O"));
        if (stopped is { } stop)
            target = target.With("stoppedAt", now.AddSeconds(stop).ToString("O"));
        var keys = new Dictionary<string, string>();
        if (replayed is { } last)
            keys["reading/replayedAt"] = $"{now.AddSeconds(last).ToUnixTimeSeconds()}.000000";
        var wanted = PostgreSqlTarget.Read(target);
        var said = LossBound.Refusal(LossBound.Of(wanted, new HostView("b", keys, null), now), wanted.MaxLoss, accepted: false);
        if (refusal is null)
            Assert.Null(said);
        else
            Assert.Contains(refusal, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("primary", "c", "one of a, b")]
    [InlineData("standby", "a", "another host than the primary")]
    [InlineData("mode", "fast", "sync or async")]
    [InlineData("maxLoss", "60", "a duration such as 60s")]
    [InlineData("port", "x", "1 to 65535")]
    public void A_wrong_key_is_named_with_what_to_write(string key, string value, string said) =>
        Assert.Contains(said, Assert.Throws<ArgumentException>(() => PostgreSqlTarget.Read(Target.With(key, value))).Message, StringComparison.Ordinal);

    private static IReadOnlyList<RunbookStep> Steps(RunbookKind kind, params (string Fact, string Value)[] differences) => Plan(Target, kind, differences);

    private static IReadOnlyList<RunbookStep> Plan(ProtectionTarget target, RunbookKind kind, params (string Fact, string Value)[] differences)
    {
        var facts = new SortedDictionary<string, string>(Protected, StringComparer.Ordinal);
        foreach (var (fact, value) in differences)
            facts[fact] = value;
        var observed = new Observation("postgresql", DateTimeOffset.UnixEpoch, facts, new Dictionary<string, string>());
        return new PostgreSqlExecutor(TimeProvider.System, new NoPowerWitness()).Plan(target, observed, kind);
    }
}
