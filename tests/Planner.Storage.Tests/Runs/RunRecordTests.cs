using Executors.Contract;
using Executors.Runbooks;
using Executors.Runbooks.Journal;
using Executors.Runbooks.State;
using Planner.Model.Runbooks;
using Planner.Model.Runs;
using Planner.Storage.Drills;

namespace Planner.Storage.Tests.Runs;

public sealed class RunRecordTests
{
    private static readonly RunId First = new("r-1");

    private static readonly RunEvent.Started Started = new(
        new RunRequest(
            new Runbook("failover-core", RunbookKind.Failover, "core", [new RunbookStep("promote", StepAction.Promote, "files", "b") { Summary = "Promote b" }], new string('0', 64)),
            "host", Lab: true, new Dictionary<string, string> { ["estate"] = "abc" }),
        new string('1', 64));

    [Fact]
    public async Task A_run_begins_once()
    {
        using var test = new TestStore();
        var store = await test.OpenAsync();
        Assert.True(await store.Runs.BeginAsync(First, TestStore.Person(), Started, TestStore.Token));
        Assert.False(await store.Runs.BeginAsync(First, TestStore.Person(), Started, TestStore.Token));
        Assert.Single(await store.Runs.ReadAsync(First, TestStore.Token));
    }

    [Fact]
    public async Task What_is_read_back_is_what_was_written()
    {
        using var test = new TestStore();
        var store = await test.OpenAsync();
        await store.Runs.BeginAsync(First, TestStore.Person(), Started, TestStore.Token);
        var state = RunState.Fold(First, await store.Runs.ReadAsync(First, TestStore.Token))!;
        Assert.Equal(EventJson.Write(Started).ToJsonString(), EventJson.Write(new RunEvent.Started(state.Request, state.RunbookSha256)).ToJsonString());
        Assert.Equal(("person:li.lei", test.Clock.GetUtcNow()), (state.RequestedBy, state.StartedAt));
    }

    [Fact]
    public async Task A_lease_is_held_until_its_term_has_passed_and_the_next_one_has_a_higher_epoch()
    {
        using var test = new TestStore();
        var store = await test.OpenAsync();
        await store.Runs.BeginAsync(First, TestStore.Person(), Started, TestStore.Token);
        var first = Assert.IsType<LeaseAnswer.Taken>(await store.Leases.TakeAsync(First, "one", TestStore.Person(), TestStore.Token));
        test.Clock.Advance(IRunLeases.Term - TimeSpan.FromTicks(1));
        var held = Assert.IsType<LeaseAnswer.Held>(await store.Leases.TakeAsync(First, "two", TestStore.Person(), TestStore.Token));
        Assert.Equal("one", held.Holder);
        test.Clock.Advance(TimeSpan.FromTicks(1));
        var second = Assert.IsType<LeaseAnswer.Taken>(await store.Leases.TakeAsync(First, "two", TestStore.Person(), TestStore.Token));
        Assert.True(second.Lease.Epoch.Value > first.Lease.Epoch.Value);
        Assert.False(await store.Leases.RenewAsync(first.Lease, TestStore.Token));
        Assert.True(await store.Leases.RenewAsync(second.Lease, TestStore.Token));
    }

    [Fact]
    public async Task A_renewed_lease_goes_on_and_a_released_one_is_free_at_once()
    {
        using var test = new TestStore();
        var store = await test.OpenAsync();
        await store.Runs.BeginAsync(First, TestStore.Person(), Started, TestStore.Token);
        var lease = Assert.IsType<LeaseAnswer.Taken>(await store.Leases.TakeAsync(First, "one", TestStore.Person(), TestStore.Token)).Lease;
        test.Clock.Advance(TimeSpan.FromSeconds(14));
        Assert.True(await store.Leases.RenewAsync(lease, TestStore.Token));
        test.Clock.Advance(TimeSpan.FromSeconds(14));
        Assert.IsType<LeaseAnswer.Held>(await store.Leases.TakeAsync(First, "two", TestStore.Person(), TestStore.Token));
        await store.Leases.ReleaseAsync(lease, TestStore.Token);
        Assert.IsType<LeaseAnswer.Taken>(await store.Leases.TakeAsync(First, "two", TestStore.Person(), TestStore.Token));
    }

    [Fact]
    public async Task A_driver_that_lost_its_lease_cannot_write()
    {
        using var test = new TestStore();
        var store = await test.OpenAsync();
        await store.Runs.BeginAsync(First, TestStore.Person(), Started, TestStore.Token);
        var lease = Assert.IsType<LeaseAnswer.Taken>(await store.Leases.TakeAsync(First, "one", TestStore.Person(), TestStore.Token)).Lease;
        test.Clock.Advance(IRunLeases.Term);
        await store.Leases.TakeAsync(First, "two", TestStore.Person(), TestStore.Token);
        var head = await store.Ledger.HeadAsync(TestStore.Token);
        await Assert.ThrowsAsync<LeaseLostException>(() => store.Runs.AppendAsync(lease, TestStore.Person(), new RunEvent.Intended("promote", 1), TestStore.Token));
        Assert.Equal(head, await store.Ledger.HeadAsync(TestStore.Token));
    }

    [Fact]
    public async Task Epochs_rise_over_all_runs_and_two_runs_of_a_system_are_not_driven_at_once()
    {
        using var test = new TestStore();
        var store = await test.OpenAsync();
        var second = new RunId("r-2");
        await store.Runs.BeginAsync(First, TestStore.Person(), Started, TestStore.Token);
        await store.Runs.BeginAsync(second, TestStore.Person(), Started, TestStore.Token);
        var lease = Assert.IsType<LeaseAnswer.Taken>(await store.Leases.TakeAsync(First, "one", TestStore.Person(), TestStore.Token)).Lease;
        Assert.Equal(First, Assert.IsType<LeaseAnswer.Held>(await store.Leases.TakeAsync(second, "two", TestStore.Person(), TestStore.Token)).Run);
        await store.Leases.ReleaseAsync(lease, TestStore.Token);
        Assert.Equal(new Epoch(lease.Epoch.Value + 1), Assert.IsType<LeaseAnswer.Taken>(await store.Leases.TakeAsync(second, "two", TestStore.Person(), TestStore.Token)).Lease.Epoch);
    }

    [Fact]
    public async Task An_entry_that_does_not_fit_the_run_is_not_written()
    {
        using var test = new TestStore();
        var store = await test.OpenAsync();
        await store.Runs.BeginAsync(First, TestStore.Person(), Started, TestStore.Token);
        var lease = Assert.IsType<LeaseAnswer.Taken>(await store.Leases.TakeAsync(First, "one", TestStore.Person(), TestStore.Token)).Lease;
        await Assert.ThrowsAsync<BrokenRunException>(() => store.Runs.AppendAsync(lease, TestStore.Person(), new RunEvent.Finished(), TestStore.Token));
        await Assert.ThrowsAsync<ArgumentException>(() => store.Runs.NoteAsync(First, TestStore.Person(), new RunEvent.Finished(), TestStore.Token));
        Assert.Equal(2, (await store.Runs.ReadAsync(First, TestStore.Token)).Count);
    }

    [Fact]
    public async Task The_list_shows_where_each_run_stands_and_who_drives_it()
    {
        using var test = new TestStore();
        var store = await test.OpenAsync();
        await store.Runs.BeginAsync(First, TestStore.Person(), Started, TestStore.Token);
        var lease = Assert.IsType<LeaseAnswer.Taken>(await store.Leases.TakeAsync(First, "one", TestStore.Person(), TestStore.Token)).Lease;
        await store.Runs.AppendAsync(lease, TestStore.Person(), new RunEvent.Intended("promote", 1), TestStore.Token);
        var line = Assert.Single(await store.Runs.ListAsync(10, TestStore.Token));
        Assert.Equal((First, RunPhase.Running, "one", 1, 0), (line.Run, line.Phase, line.DrivenBy, line.Steps, line.StepsDone));
        test.Clock.Advance(IRunLeases.Term);
        Assert.Null(Assert.Single(await store.Runs.ListAsync(10, TestStore.Token)).DrivenBy);
    }

    [Fact]
    public async Task A_drill_in_the_list_is_as_it_was_recorded_last()
    {
        using var test = new TestStore();
        var store = await test.OpenAsync();
        var running = new DrillLine("d-1", "core", "host", "full", "running", test.Clock.GetUtcNow(), null, null, null);
        await store.Drills.RecordAsync(TestStore.Person(), "started", running, new System.Text.Json.Nodes.JsonObject(), TestStore.Token);
        var met = running with { Outcome = "met", EndedAt = test.Clock.GetUtcNow().AddMinutes(9), Rto = TimeSpan.FromSeconds(41.5), Rpo = TimeSpan.Zero };
        await store.Drills.RecordAsync(TestStore.Person(), "measured", met, new System.Text.Json.Nodes.JsonObject { ["lost"] = 0 }, TestStore.Token);
        Assert.Equal([met], await store.Drills.ListAsync("core", 10, TestStore.Token));
        Assert.Empty(await store.Drills.ListAsync("other", 10, TestStore.Token));
        Assert.Equal(["drill.started", "drill.measured"], (await store.Ledger.AboutAsync("drill/d-1", TestStore.Token)).Select(entry => entry.Kind));
    }
}
