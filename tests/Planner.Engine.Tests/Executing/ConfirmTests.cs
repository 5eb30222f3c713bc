using Executors.Runbooks;
using Executors.Runbooks.Journal;
using Planner.Engine.Executing;
using Planner.Engine.Laboratories;
using Planner.Engine.Rights;
using Planner.Engine.Tests.Laboratories;
using Planner.Model.Runbooks;
using Planner.Model.Runs;

namespace Planner.Engine.Tests.Executing;

[Collection(LabSuite.Name)]
public sealed class ConfirmTests(LabFixture lab)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_step_that_waits_for_a_person_goes_on_when_confirmed_with_evidence()
    {
        await lab.ProtectAsync();
        const string Run = "r-by-hand";
        await BeginAsync(Run);

        Assert.Equal(1, (await PlannerProgram.RunAsync("resume", Run, "--data", lab.Room.DataFolder)).ExitCode);
        var asked = (await new RunStates(lab.Room).FindAsync(LocalActor.Current, Run, Cancellation)).Value!;
        Assert.Equal((RunPhase.Waiting, StepPhase.Asked), (asked.Overview.Phase, Assert.Single(asked.Steps).Phase));

        Assert.Equal(2, (await PlannerProgram.RunAsync("confirm", Run, "door", "--evidence", "no-such-file", "--data", lab.Room.DataFolder)).ExitCode);
        var photo = Path.Combine(lab.Room.DataFolder, "photo.txt");
        await File.WriteAllTextAsync(photo, "the door is shut", Cancellation);
        Assert.Equal(5, (await PlannerProgram.RunAsync("confirm", Run, "window", "--evidence", photo, "--data", lab.Room.DataFolder)).ExitCode);
        Assert.Equal(0, (await PlannerProgram.RunAsync("confirm", Run, "door", "--evidence", photo, "--note", "shut", "--data", lab.Room.DataFolder)).ExitCode);
        Assert.Equal(0, (await PlannerProgram.RunAsync("resume", Run, "--data", lab.Room.DataFolder)).ExitCode);

        List<RunPhase> seen = [];
        await foreach (var state in new RunStates(lab.Room).WatchAsync(LocalActor.Current, Run, Cancellation))
        {
            seen.Add(state.Overview.Phase);
        }
        Assert.Equal([RunPhase.Finished], seen);
    }

    private async Task BeginAsync(string run)
    {
        using var store = await lab.Room.OpenStoreAsync(Cancellation);
        var context = new Dictionary<string, string> { [BoundRun.EstateKey] = "@lab", [BoundRun.LabKey] = lab.Lab.State.Id };
        new LabAim("a", "a").Write(context);
        var step = new RunbookStep("door", StepAction.Manual, "postgresql", "a") { Summary = "Shut the door" };
        using var opened = (await OpenLab.OpenAsync(lab.Room, Cancellation)).Value!;
        var seen = await opened.Targets(LabAim.Read(context)).ObserveAsync(Cancellation);
        var runbook = new Runbook("by-hand", RunbookKind.Switchover, "bank", [step], Executors.Runbooks.Binding.RunbookHash.Of(seen));
        await store.Runs.BeginAsync(new RunId(run), LocalActor.Current, new RunEvent.Started(new RunRequest(runbook, "", true, context), Executors.Runbooks.Binding.RunbookHash.Of(runbook)), Cancellation);
    }
}
