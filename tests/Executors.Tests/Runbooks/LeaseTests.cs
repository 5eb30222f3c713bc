using Executors.Contract;
using Executors.CrashHost;
using Executors.Runbooks.Driving;
using Executors.Runbooks.Journal;
using Planner.Model.Runs;

namespace Executors.Tests.Runbooks;

public sealed class LeaseTests
{
    [Fact]
    public async Task A_second_driver_is_told_who_drives()
    {
        using var fixture = await RunFixture.CreateAsync();
        var answers = new List<RunAnswer>();
        fixture.Executor.Before["one"] = async _ => answers.Add(await fixture.ResumeAsync());
        Assert.IsType<RunAnswer.Finished>(await fixture.StartAsync(FilesExecutor.Step("one", "a", "append")));
        var held = Assert.IsType<RunAnswer.Held>(Assert.Single(answers));
        Assert.Equal($"{Environment.MachineName}/{Environment.ProcessId}", held.Holder);
        Assert.Equal(fixture.Clock.GetUtcNow() + IRunLeases.Term, held.Until);
    }

    [Fact]
    public async Task A_driver_whose_lease_was_taken_stops_before_the_next_step()
    {
        using var fixture = await RunFixture.CreateAsync();
        fixture.Executor.Before["one"] = async _ => await TakeOverAsync(fixture);
        var lost = Assert.IsType<RunAnswer.LeaseLost>(await fixture.StartAsync(FilesExecutor.Step("one", "a", "append"), FilesExecutor.Step("two", "a", "append")));
        Assert.Equal(StepPhase.Pending, lost.State.Steps["two"].Phase);
        Assert.Equal(StepPhase.Intended, lost.State.Steps["one"].Phase);
        Assert.Equal("effect of one\n", fixture.Read("a.log"));
    }

    [Fact]
    public async Task A_host_that_has_seen_a_higher_epoch_ends_the_driving()
    {
        using var fixture = await RunFixture.CreateAsync();
        fixture.Executor.Before["one"] = _ => throw new StaleEpochException("a", new Epoch(1), new Epoch(2));
        var lost = Assert.IsType<RunAnswer.LeaseLost>(await fixture.StartAsync(FilesExecutor.Step("one", "a", "append")));
        Assert.Contains("has recorded epoch 2", lost.Reason, StringComparison.Ordinal);
        Assert.Equal(StepPhase.Intended, lost.State.Steps["one"].Phase);
    }

    [Fact]
    public async Task A_driver_renews_its_lease_while_a_step_takes_its_time()
    {
        using var fixture = await RunFixture.CreateAsync();
        var leases = new CountingLeases(fixture.Store.Leases);
        var engine = new RunbookEngine(fixture.Store.Runs, leases, fixture.Store.Approvals, fixture.Clock);
        fixture.Executor.Before["one"] = async cancellation =>
        {
            for (var i = 1; i <= 4; i++)
            {
                var renewed = leases.NextRenewal();
                fixture.Clock.Advance(IRunLeases.Renewal);
                await renewed.WaitAsync(cancellation);
            }

            Assert.IsType<RunAnswer.Held>(await fixture.ResumeAsync());
        };
        var request = await fixture.RequestAsync(lab: true, FilesExecutor.Step("one", "a", "append"));
        Assert.IsType<RunAnswer.Finished>(await engine.StartAsync(RunFixture.Run, request, fixture.Targets, RunFixture.Person("wang.fang"), RunFixture.Token));
    }

    [Fact]
    public async Task A_lease_that_is_lost_in_the_middle_of_a_step_ends_its_command()
    {
        using var fixture = await RunFixture.CreateAsync();
        fixture.Executor.Before["one"] = async cancellation =>
        {
            await TakeOverAsync(fixture);
            fixture.Clock.Advance(IRunLeases.Renewal);
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        };
        Assert.IsType<RunAnswer.LeaseLost>(await fixture.StartAsync(FilesExecutor.Step("one", "a", "append")));
        Assert.False(File.Exists(Path.Combine(fixture.Files, "a.log")));
    }

    [Fact]
    public async Task Aborting_a_run_that_nobody_drives_ends_it_and_names_what_is_in_doubt()
    {
        using var fixture = await RunFixture.CreateAsync();
        fixture.Executor.Instead["one"] = new StepOutcome.Failed("a", "no", "none");
        await fixture.StartAsync(FilesExecutor.Step("one", "a", "append"), FilesExecutor.Step("two", "a", "append"));
        var aborted = Assert.IsType<RunAnswer.Aborted>(await fixture.Engine.AbortAsync(RunFixture.Run, "wrong plan", RunFixture.Person("li.lei"), RunFixture.Token));
        Assert.Equal(("wrong plan", "one"), (aborted.State.Reason, Assert.Single(aborted.State.InDoubt)));
        Assert.Equal("run r-1 is over: Aborted", Assert.IsType<RunAnswer.Refused>(await fixture.ResumeAsync()).Reason);
    }

    [Fact]
    public async Task Aborting_a_driven_run_lets_the_step_end_and_begins_no_other()
    {
        using var fixture = await RunFixture.CreateAsync();
        RunAnswer? asked = null;
        fixture.Executor.Before["one"] = async _ => asked = await fixture.Engine.AbortAsync(RunFixture.Run, "wrong plan", RunFixture.Person("li.lei"), RunFixture.Token);
        var aborted = Assert.IsType<RunAnswer.Aborted>(await fixture.StartAsync(FilesExecutor.Step("one", "a", "append"), FilesExecutor.Step("two", "a", "append")));
        Assert.Equal("wrong plan", Assert.IsType<RunAnswer.Recorded>(asked).State.AbortReason);
        Assert.Equal((true, StepPhase.Pending), (aborted.State.Steps["one"].IsDone, aborted.State.Steps["two"].Phase));
        Assert.Empty(aborted.State.InDoubt);
    }

    private static async Task TakeOverAsync(RunFixture fixture)
    {
        var state = await fixture.StateAsync();
        await fixture.Store.Leases.ReleaseAsync(new Lease(RunFixture.Run, state.Driver!, new Epoch(state.Epoch)), RunFixture.Token);
        Assert.IsType<LeaseAnswer.Taken>(await fixture.Store.Leases.TakeAsync(RunFixture.Run, "other", RunFixture.Person("li.lei"), RunFixture.Token));
    }
}
