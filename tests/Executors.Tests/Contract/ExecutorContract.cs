using Executors.Contract;
using Executors.Tests.Lab;
using Planner.Model.Runbooks;

namespace Executors.Tests.Contract;

/// <summary>What every executor promises, asked of it on real servers.</summary>
public abstract class ExecutorContract(LabFixture lab)
{
    protected LabFixture Lab { get; } = lab;

    protected abstract IExecutor Executor { get; }

    protected abstract ProtectionTarget Target { get; }

    /// <summary>A host without which nothing can be done.</summary>
    protected abstract string NeededHost { get; }

    /// <summary>Nothing of what is wanted is there.</summary>
    protected abstract Task EmptyAsync();

    /// <summary>Begun and broken off.</summary>
    protected abstract Task HalfDoneAsync();

    /// <summary>Somebody changed what was there; says which steps repair it.</summary>
    protected abstract Task<string[]> DriftAsync();

    /// <summary>All that could differ after a change, as text.</summary>
    protected abstract Task<string> FingerprintAsync();

    [Fact]
    public async Task What_is_wanted_is_built_from_nothing_and_then_nothing_is_left_to_do()
    {
        Assert.SkipWhen(Lab.Missing is not null, Lab.Missing ?? "");
        await EmptyAsync();
        var run = new Transcript(Executor, Target);
        var steps = await run.PlanAsync(RunbookKind.Provision);
        Assert.NotEmpty(steps);
        foreach (var step in steps.Where(step => step.Action != StepAction.Verify))
            Assert.IsType<StepState.Absent>(await run.CheckAsync(step));
        await run.CarryOutAsync(steps, Lab.NextEpoch());
        Assert.Empty(await run.PlanAsync(RunbookKind.Provision));
    }

    [Fact]
    public async Task A_step_applied_again_changes_nothing()
    {
        Assert.SkipWhen(Lab.Missing is not null, Lab.Missing ?? "");
        await EmptyAsync();
        var run = new Transcript(Executor, Target);
        var steps = await run.PlanAsync(RunbookKind.Provision);
        await run.CarryOutAsync(steps, Lab.NextEpoch());
        var before = await FingerprintAsync();
        await run.CarryOutAsync(steps, Lab.NextEpoch());
        Assert.Equal(before, await FingerprintAsync());
    }

    [Fact]
    public async Task What_was_begun_and_broken_off_is_completed()
    {
        Assert.SkipWhen(Lab.Missing is not null, Lab.Missing ?? "");
        await EmptyAsync();
        await HalfDoneAsync();
        var run = new Transcript(Executor, Target);
        await run.CarryOutAsync(await run.PlanAsync(RunbookKind.Provision), Lab.NextEpoch());
        Assert.Empty(await run.PlanAsync(RunbookKind.Provision));
    }

    [Fact]
    public async Task Drift_is_shown_and_repaired()
    {
        Assert.SkipWhen(Lab.Missing is not null, Lab.Missing ?? "");
        await EmptyAsync();
        var run = new Transcript(Executor, Target);
        await run.CarryOutAsync(await run.PlanAsync(RunbookKind.Provision), Lab.NextEpoch());
        var expected = await DriftAsync();
        var steps = await run.PlanAsync(RunbookKind.Provision);
        Assert.Equal(expected, steps.Select(step => step.Id));
        await run.CarryOutAsync(steps, Lab.NextEpoch());
        Assert.Empty(await run.PlanAsync(RunbookKind.Provision));
    }

    [Fact]
    public async Task A_host_that_cannot_be_reached_is_named_and_nothing_is_changed()
    {
        Assert.SkipWhen(Lab.Missing is not null, Lab.Missing ?? "");
        await EmptyAsync();
        var run = new Transcript(Executor, Target);
        var steps = await run.PlanAsync(RunbookKind.Provision);
        await Lab.Lab.PowerOffAsync(NeededHost, TestContext.Current.CancellationToken);
        try
        {
            var obstacle = Assert.Single(await run.PlanAsync(RunbookKind.Provision));
            Assert.Equal(StepAction.Manual, obstacle.Action);
            Assert.Contains($"'{NeededHost}'", obstacle.Summary, StringComparison.Ordinal);
            var step = steps.First(step => step.Host == NeededHost && step.Action != StepAction.Verify);
            var failed = Assert.IsType<StepOutcome.Failed>(await run.ApplyAsync(step, Lab.NextEpoch()));
            Assert.Equal(NeededHost, failed.Host);
            Assert.IsType<StepState.Unclear>(await run.CheckAsync(step));
        }
        finally
        {
            await Lab.Lab.BootAsync(NeededHost, TestContext.Current.CancellationToken);
        }
        Assert.IsType<StepState.Absent>(await run.CheckAsync(steps.First(step => step.Action != StepAction.Verify)));
    }

    [Fact]
    public async Task A_planner_that_lost_its_lease_changes_nothing()
    {
        Assert.SkipWhen(Lab.Missing is not null, Lab.Missing ?? "");
        await EmptyAsync();
        var run = new Transcript(Executor, Target);
        var steps = await run.PlanAsync(RunbookKind.Provision);
        var (lost, held) = (Lab.NextEpoch(), Lab.NextEpoch());
        await run.CarryOutAsync(steps, held);
        await EmptyAsync();
        var before = await FingerprintAsync();
        var refused = await Assert.ThrowsAsync<StaleEpochException>(() => run.ApplyAsync(steps[0], lost));
        Assert.Equal(steps[0].Host, refused.Host);
        Assert.Equal(before, await FingerprintAsync());
    }

    [Fact]
    public async Task No_secret_is_said_or_left_in_a_log()
    {
        Assert.SkipWhen(Lab.Missing is not null, Lab.Missing ?? "");
        await EmptyAsync();
        var run = new Transcript(Executor, Target);
        await run.CarryOutAsync(await run.PlanAsync(RunbookKind.Provision), Lab.NextEpoch());
        foreach (var name in (string[])["app", "replication"])
        {
            var secret = await File.ReadAllTextAsync(Lab.Lab.State.SecretFile(name), TestContext.Current.CancellationToken);
            Assert.Equal(32, secret.Length);
            Assert.DoesNotContain(secret, run.Said, StringComparison.Ordinal);
            foreach (var host in Target.Hosts.Keys)
                Assert.Equal("", await Lab.ShellAsync(host, $"grep -rl {secret} /var/log /etc || true"));
        }
    }
}
