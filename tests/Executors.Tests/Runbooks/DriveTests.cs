using Executors.Contract;
using Executors.CrashHost;
using Executors.Runbooks.Driving;
using Executors.Runbooks.Journal;
using Planner.Model.Runbooks;
using Planner.Model.Runs;

namespace Executors.Tests.Runbooks;

public sealed class DriveTests
{
    private static readonly Confirmation There = new(EffectIsThere: true, new string('e', 64), "seen on the console");

    [Fact]
    public async Task Every_step_is_intended_then_applied_then_checked()
    {
        using var fixture = await RunFixture.CreateAsync();
        Assert.IsType<RunAnswer.Finished>(await fixture.StartAsync(FilesExecutor.Step("one", "a", "append"), FilesExecutor.Step("two", "a", "append")));
        Assert.Equal(
            ["Started", "Driven", "Admitted", "Intended", "Applied", "Checked", "Intended", "Applied", "Checked", "Finished"], await fixture.EventsAsync());
        Assert.Equal("effect of one\neffect of two\n", fixture.Read("a.log"));
    }

    [Fact]
    public async Task A_step_begins_when_what_it_comes_after_is_done_whatever_its_host()
    {
        using var fixture = await RunFixture.CreateAsync();
        await fixture.StartAsync(FilesExecutor.Step("one", "a", "append"), FilesExecutor.Step("two", "b", "append", "one"), FilesExecutor.Step("three", "c", "append", "two"));
        var order = (await fixture.Store.Runs.ReadAsync(RunFixture.Run, RunFixture.Token)).Select(entry => entry.Event).OfType<RunEvent.Intended>().Select(intended => intended.Step);
        Assert.Equal(["one", "two", "three"], order);
    }

    [Fact]
    public async Task Hosts_work_side_by_side()
    {
        using var fixture = await RunFixture.CreateAsync();
        using var both = new Barrier(2);
        var meet = (CancellationToken cancellation) => Task.Run(() => both.SignalAndWait(cancellation), cancellation);
        fixture.Executor.Before["one"] = meet;
        fixture.Executor.Before["two"] = meet;
        Assert.IsType<RunAnswer.Finished>(await fixture.StartAsync(FilesExecutor.Step("one", "a", "append"), FilesExecutor.Step("two", "b", "append")));
    }

    [Fact]
    public async Task A_step_that_fails_stops_the_run_and_resuming_does_it_again()
    {
        using var fixture = await RunFixture.CreateAsync();
        fixture.Executor.Instead["one"] = new StepOutcome.Failed("a", "the disk is full", "free some space");
        var failed = Assert.IsType<RunAnswer.Failed>(await fixture.StartAsync(FilesExecutor.Step("one", "a", "append"), FilesExecutor.Step("two", "a", "append")));
        Assert.Equal("a: the disk is full; free some space", failed.State.Steps["one"].Detail);
        Assert.Equal(StepPhase.Pending, failed.State.Steps["two"].Phase);
        var finished = Assert.IsType<RunAnswer.Finished>(await fixture.ResumeAsync());
        Assert.Equal(2, finished.State.Steps["one"].Attempts);
        Assert.Equal("effect of one\neffect of two\n", fixture.Read("a.log"));
    }

    [Fact]
    public async Task A_step_that_failed_after_its_effect_is_adopted_and_not_done_twice()
    {
        using var fixture = await RunFixture.CreateAsync();
        fixture.Executor.Before["one"] = async cancellation =>
        {
            await File.WriteAllTextAsync(Path.Combine(fixture.Files, "a.log"), "effect of one\n", cancellation);
            throw new HostUnreachableException("a", "the connection broke");
        };
        var failed = Assert.IsType<RunAnswer.Failed>(await fixture.StartAsync(FilesExecutor.Step("one", "a", "append")));
        Assert.Contains("the connection broke", failed.State.Steps["one"].Detail, StringComparison.Ordinal);
        var finished = Assert.IsType<RunAnswer.Finished>(await fixture.ResumeAsync());
        Assert.Equal(StepPhase.Adopted, finished.State.Steps["one"].Phase);
        Assert.Equal("effect of one\n", fixture.Read("a.log"));
    }

    [Fact]
    public async Task A_step_over_its_limit_fails_and_says_so()
    {
        using var fixture = await RunFixture.CreateAsync();
        fixture.Executor.Before["one"] = cancellation =>
        {
            fixture.Clock.Advance(TimeSpan.FromMinutes(5));
            return Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        };
        var failed = Assert.IsType<RunAnswer.Failed>(await fixture.StartAsync(FilesExecutor.Step("one", "a", "append")));
        Assert.Contains("longer than its limit of 00:05:00", failed.State.Steps["one"].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_effect_that_is_not_there_after_applying_is_a_failure()
    {
        using var fixture = await RunFixture.CreateAsync();
        fixture.Executor.Instead["one"] = new StepOutcome.Applied("nothing really");
        var failed = Assert.IsType<RunAnswer.Failed>(await fixture.StartAsync(FilesExecutor.Step("one", "a", "append")));
        Assert.Contains("its effect is not there", failed.State.Steps["one"].Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(WhenUnclear.AskPerson, "Find out whether it is there")]
    [InlineData(WhenUnclear.UndoFirst, "'files' cannot undo it")]
    public async Task An_unclear_effect_waits_for_a_person_who_decides(WhenUnclear unclear, string question)
    {
        using var fixture = await RunFixture.CreateAsync();
        var step = FilesExecutor.Step("one", "a", "append") with { WhenUnclear = unclear };
        fixture.Executor.Before["one"] = async cancellation =>
        {
            await File.WriteAllTextAsync(Path.Combine(fixture.Files, "a.log"), "effect", cancellation);
            throw new HostUnreachableException("a", "the connection broke");
        };
        Assert.IsType<RunAnswer.Failed>(await fixture.StartAsync(step, FilesExecutor.Step("two", "b", "append")));
        fixture.Executor.Before.Clear();
        var waiting = Assert.IsType<RunAnswer.Waiting>(await fixture.ResumeAsync());
        Assert.Contains(question, waiting.State.Steps["one"].Detail, StringComparison.Ordinal);
        Assert.True(waiting.State.Steps["two"].IsDone);

        File.Delete(Path.Combine(fixture.Files, "a.log"));
        var recorded = Assert.IsType<RunAnswer.Recorded>(await fixture.Engine.ConfirmAsync(RunFixture.Run, "one", There with { EffectIsThere = false }, RunFixture.Person("li.lei"), RunFixture.Token));
        Assert.Equal(StepPhase.ConfirmedAbsent, recorded.State.Steps["one"].Phase);
        Assert.IsType<RunAnswer.Finished>(await fixture.ResumeAsync());
        Assert.Equal("effect of one\n", fixture.Read("a.log"));
    }

    [Fact]
    public async Task An_unclear_effect_of_a_repeatable_step_is_made_again()
    {
        using var fixture = await RunFixture.CreateAsync();
        fixture.Executor.Before["one"] = async cancellation =>
        {
            await File.WriteAllTextAsync(Path.Combine(fixture.Files, "one.txt"), "effe", cancellation);
            throw new HostUnreachableException("a", "the connection broke");
        };
        Assert.IsType<RunAnswer.Failed>(await fixture.StartAsync(FilesExecutor.Step("one", "a", "write")));
        fixture.Executor.Before.Clear();
        Assert.IsType<RunAnswer.Finished>(await fixture.ResumeAsync());
        Assert.Equal("effect of one\n", fixture.Read("one.txt"));
    }

    [Fact]
    public async Task Manual_work_waits_and_its_confirmation_names_the_evidence()
    {
        using var fixture = await RunFixture.CreateAsync();
        var manual = new RunbookStep("call", StepAction.Manual, "", "people") { Summary = "Call the bank" };
        Assert.IsType<RunAnswer.Waiting>(await fixture.StartAsync(manual, FilesExecutor.Step("two", "a", "append", "call")));
        Assert.IsType<RunAnswer.Waiting>(await fixture.ResumeAsync());
        await fixture.Engine.ConfirmAsync(RunFixture.Run, "call", There, RunFixture.Person("li.lei"), RunFixture.Token);
        var finished = Assert.IsType<RunAnswer.Finished>(await fixture.ResumeAsync());
        Assert.Equal(StepPhase.Confirmed, finished.State.Steps["call"].Phase);
        Assert.Contains("person:li.lei: seen on the console (evidence eeee", finished.State.Steps["call"].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_to_a_step_that_does_not_wait_is_refused()
    {
        using var fixture = await RunFixture.CreateAsync();
        fixture.Executor.Instead["one"] = new StepOutcome.Failed("a", "no", "none");
        await fixture.StartAsync(FilesExecutor.Step("one", "a", "append"));
        var refused = Assert.IsType<RunAnswer.Refused>(await fixture.Engine.ConfirmAsync(RunFixture.Run, "one", There, RunFixture.Person("li.lei"), RunFixture.Token));
        Assert.Equal("step 'one' does not wait for an answer; waiting: none", refused.Reason);
    }

    [Fact]
    public async Task A_program_cannot_answer_for_a_person()
    {
        using var fixture = await RunFixture.CreateAsync();
        await fixture.StartAsync(new RunbookStep("call", StepAction.Manual, "", "people") { Summary = "Call the bank" });
        var refused = Assert.IsType<RunAnswer.Refused>(await fixture.Engine.ConfirmAsync(RunFixture.Run, "call", There, RunFixture.Person("ci", Planner.Model.Rights.ActorKind.Token), RunFixture.Token));
        Assert.Contains("token:ci is no person", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_lets_what_runs_elsewhere_end_and_begins_nothing_new()
    {
        using var fixture = await RunFixture.CreateAsync();
        using var running = new SemaphoreSlim(0);
        fixture.Executor.Instead["one"] = new StepOutcome.Failed("a", "no", "none");
        fixture.Executor.Before["one"] = running.WaitAsync;
        fixture.Executor.Before["two"] = async cancellation =>
        {
            running.Release();
            while ((await fixture.StateAsync()).Phase != RunPhase.Failed)
            {
                await Task.Yield();
                cancellation.ThrowIfCancellationRequested();
            }
        };
        var answer = Assert.IsType<RunAnswer.Failed>(await fixture.StartAsync(
            FilesExecutor.Step("one", "a", "append"), FilesExecutor.Step("two", "b", "append"), FilesExecutor.Step("three", "b", "append")));
        Assert.Equal((StepPhase.Failed, StepPhase.Checked, StepPhase.Pending), (answer.State.Steps["one"].Phase, answer.State.Steps["two"].Phase, answer.State.Steps["three"].Phase));
    }

    [Fact]
    public async Task A_fault_in_an_executor_stops_the_others_and_is_not_hidden()
    {
        using var fixture = await RunFixture.CreateAsync();
        fixture.Executor.Before["one"] = cancellation => Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        fixture.Executor.Before["two"] = _ => throw new InvalidOperationException("a mistake in the executor");
        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => fixture.StartAsync(FilesExecutor.Step("one", "a", "append"), FilesExecutor.Step("two", "b", "append")));
        Assert.Equal("a mistake in the executor", thrown.Message);
        fixture.Executor.Before.Clear();
        Assert.IsType<RunAnswer.Finished>(await fixture.ResumeAsync());
    }

    [Fact]
    public async Task Stopping_the_driver_leaves_the_step_intended_and_the_run_free_to_resume()
    {
        using var fixture = await RunFixture.CreateAsync();
        using var stop = new CancellationTokenSource();
        fixture.Executor.Before["one"] = async cancellation =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        };
        var request = await fixture.RequestAsync(lab: true, FilesExecutor.Step("one", "a", "append"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fixture.Engine.StartAsync(RunFixture.Run, request, fixture.Targets, RunFixture.Person("wang.fang"), stop.Token));
        Assert.Equal(StepPhase.Intended, (await fixture.StateAsync()).Steps["one"].Phase);
        fixture.Executor.Before.Clear();
        Assert.IsType<RunAnswer.Finished>(await fixture.ResumeAsync());
    }

    [Fact]
    public async Task A_runbook_that_cannot_be_driven_is_refused_with_every_reason_and_leaves_no_run()
    {
        using var fixture = await RunFixture.CreateAsync();
        var refused = Assert.IsType<RunAnswer.Refused>(await fixture.StartAsync(
            FilesExecutor.Step("one", "a", "append", "two"), FilesExecutor.Step("one", "a", "append") with { Technology = "oracle", Limit = TimeSpan.Zero }));
        Assert.Equal(
            "steps/one: it comes after 'two', which is no earlier step; steps/one: two steps have this id; steps/one: nothing here carries out 'oracle'; steps/one: its limit is 00:00:00",
            refused.Reason);
        Assert.Null(await fixture.Engine.StatusAsync(RunFixture.Run, RunFixture.Token));
    }

    [Fact]
    public async Task A_run_is_started_once_and_a_run_that_is_over_stays_so()
    {
        using var fixture = await RunFixture.CreateAsync();
        await fixture.StartAsync(FilesExecutor.Step("one", "a", "append"));
        Assert.Equal("run r-1 is there already", Assert.IsType<RunAnswer.Refused>(await fixture.StartAsync(FilesExecutor.Step("one", "a", "append"))).Reason);
        Assert.Equal("run r-1 is over: Finished", Assert.IsType<RunAnswer.Refused>(await fixture.ResumeAsync()).Reason);
        Assert.Equal("effect of one\n", fixture.Read("a.log"));
    }
}
