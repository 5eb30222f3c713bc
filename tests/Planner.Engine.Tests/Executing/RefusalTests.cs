using System.Text;
using Executors.Runbooks;
using Executors.Runbooks.Journal;
using Planner.Engine.Drilling;
using Planner.Engine.Estates;
using Planner.Engine.Executing;
using Planner.Engine.Laboratories;
using Planner.Engine.Rights;
using Planner.Engine.Tests.Laboratories;
using Planner.Inventory.Writing;
using Planner.Model.Drills;
using Planner.Model.Rights;
using Planner.Model.Runbooks;
using Planner.Model.Runs;

namespace Planner.Engine.Tests.Executing;

[Collection(LabSuite.Name)]
public sealed class RefusalTests(LabFixture lab)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_another_driver_holds_the_lease_nothing_runs_and_it_is_named()
    {
        await lab.ProtectAsync();
        using var store = await lab.Room.OpenStoreAsync(Cancellation);
        var run = new RunId("r-elsewhere");
        var step = new RunbookStep("wait", StepAction.Manual, "postgresql", "a") { Summary = "wait" };
        await store.Runs.BeginAsync(run, LocalActor.Current, new RunEvent.Started(new RunRequest(new Runbook("other", RunbookKind.Switchover, "bank", [step], ""), "", true, new Dictionary<string, string>()), ""), Cancellation);
        var lease = Assert.IsType<LeaseAnswer.Taken>(await store.Leases.TakeAsync(run, "elsewhere/4711", LocalActor.Current, Cancellation)).Lease;
        try
        {
            var refused = await PlannerProgram.RunAsync("failover", "bank", "--data", lab.Room.DataFolder);
            Assert.Equal(5, refused.ExitCode);
            Assert.Contains("elsewhere/4711", refused.Errors, StringComparison.Ordinal);

            var resumed = await PlannerProgram.RunAsync("resume", run.Value, "--data", lab.Room.DataFolder);
            Assert.Equal(2, resumed.ExitCode);

            var drill = await new RunDrill(lab.Room).RunAsync(LocalActor.Current, new DrillRequest("@lab", "bank", FaultKind.Crash), new Silence(), Cancellation);
            Assert.Contains("elsewhere/4711", drill.Value!.Reason, StringComparison.Ordinal);
        }
        finally
        {
            await store.Leases.ReleaseAsync(lease, Cancellation);
            Assert.Equal(0, (await PlannerProgram.RunAsync("abort", run.Value, "--data", lab.Room.DataFolder)).ExitCode);
        }
    }

    [Fact]
    public async Task Outside_a_lab_a_switchover_needs_two_people_and_a_drill_a_standing_authorisation()
    {
        await lab.ProtectAsync();
        await StoreAsync(isLab: false);
        try
        {
            var serving = await lab.ServingAsync();
            var refused = Assert.IsType<RunResult.Refused>(await SwitchoverAsync());
            Assert.NotNull(refused.RunbookSha256);
            Assert.Equal(serving, await lab.ServingAsync());

            Assert.Single((await ApproveAsync("li.lei", refused.RunbookSha256)).People);
            Assert.IsType<RunResult.Refused>(await SwitchoverAsync());
            Assert.Equal(2, (await ApproveAsync("han.mei", refused.RunbookSha256)).People.Count);
            LabFixture.Finished(await SwitchoverAsync());
            Assert.NotEqual(serving, await lab.ServingAsync());
        }
        finally
        {
            await StoreAsync(isLab: true);
        }
        await lab.ProtectAsync();
        await StoreAsync(isLab: false);
        try
        {
            var drill = await new RunDrill(lab.Room).RunAsync(LocalActor.Current, new DrillRequest("@lab", "bank", FaultKind.Crash), new Silence(), Cancellation);
            Assert.Equal(DrillOutcome.NoGo, drill.Value!.Outcome);
            Assert.Contains("standing authorisation", drill.Value.Reason, StringComparison.Ordinal);
        }
        finally
        {
            await StoreAsync(isLab: true);
        }
    }

    [Fact]
    public async Task A_dry_run_changes_nothing_and_says_what_would_run()
    {
        await lab.ProtectAsync();
        var head = (await new VerifyChain(lab.Room).RunAsync(LocalActor.Current, [], Cancellation)).Value;

        var would = await PlannerProgram.RunAsync("switchover", "bank", "--dry-run", "--data", lab.Room.DataFolder);

        Assert.Equal(0, would.ExitCode);
        Assert.Contains("promote", would.Output, StringComparison.Ordinal);
        Assert.Contains("fence.sh", would.Output, StringComparison.Ordinal);
        Assert.Equal(head, (await new VerifyChain(lab.Room).RunAsync(LocalActor.Current, [head!], Cancellation)).Value);
    }

    private async Task<RunResult?> SwitchoverAsync() =>
        (await new Move(lab.Room).RunAsync(LocalActor.Current, new MoveRequest(RunbookKind.Switchover, "@lab", "bank", DryRun: false), new Silence(), Cancellation)).Value;

    private async Task<RunbookApprovals> ApproveAsync(string person, string sha256) =>
        (await new ApproveRunbook(lab.Room).RunAsync(new Actor(ActorKind.Person, person, LocalActor.Organisation, new HashSet<Role> { Role.Approver }), sha256, null, Cancellation)).Value!;

    private async Task StoreAsync(bool isLab)
    {
        var estate = LabEstate.Make(DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date)) with { Lab = isLab };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(EstateWriter.ToYaml(estate)));
        Assert.NotNull((await new StoredEstates(lab.Room).AddAsync(LocalActor.Current, "lab", stream, "lab.yaml", Cancellation)).Value);
    }
}
