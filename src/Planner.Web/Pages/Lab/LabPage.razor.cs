using Microsoft.AspNetCore.Components;
using Planner.Engine;
using Planner.Engine.Drilling;
using Planner.Engine.Laboratories;
using Planner.Engine.Rights;
using Planner.Model.Drills;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Model.Runs;
using Planner.Web.Pages.Runs;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Lab;

/// <summary>The lab of this data folder and what can be done with it. What is begun here is carried out by the server, whoever looks.</summary>
public sealed partial class LabPage
{
    private LabTaskKind? question;
    private FaultKind fault;
    private Outcome<RunResult>? preview;
    private string? refused;
    private LabTask? mine;

    /// <inheritdoc/>
    protected override bool IsOver => false;

    [Inject]
    private EngineRoom Room { get; set; } = default!;

    [Inject]
    private LabDesk Desk { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private bool MayAct => RightsCheck.Refusal(Actor, Role.Operator) is null;

    private bool Busy => Desk.Queue.IsBusy;

    private RunResult.WouldRun? Would => preview?.Value as RunResult.WouldRun;

    /// <inheritdoc/>
    protected override async Task<LabShown> LoadAsync()
    {
        await FollowMineAsync();
        var lab = await new LabStatus(Room).RunAsync(Actor, Leaving);
        return new LabShown(lab.Value, lab.Findings, Desk.Queue.Newest);
    }

    /// <summary>Shows the run or drill as soon as there is one.</summary>
    private async Task FollowMineAsync()
    {
        if (mine is not { BegunAt: { } begun })
        {
            return;
        }

        if (mine is { Kind: LabTaskKind.Apply, About: { } run })
        {
            Navigation.NavigateTo(RunLinks.Run(run));
        }
        else if (mine.Kind == LabTaskKind.Drill
            && (await new DrillStates(Room).ListAsync(Actor, LabDesk.System, Leaving)).FirstOrDefault(drill => drill.StartedAt >= begun) is { } drill)
        {
            Navigation.NavigateTo(RunLinks.Drill(drill.Id));
        }
        else if (mine.Answer is not null)
        {
            mine = null;
        }
    }

    private void Ask(LabTaskKind kind, FaultKind how = FaultKind.PowerOff) => (question, fault, refused) = (kind, how, null);

    private async Task AskApplyAsync()
    {
        preview = null;
        Ask(LabTaskKind.Apply);
        StateHasChanged();
        preview = await Desk.PreviewAsync(Actor, Leaving);
    }

    private void Close() => question = null;

    private void Up() => Take(Desk.TryUp(Actor));

    private void Down() => Take(Desk.TryDown(Actor));

    private void Apply() => Take(Desk.TryApply(Actor));

    private void Drill() => Take(Desk.TryDrill(Actor, fault));

    private void Take(bool taken)
    {
        question = null;
        refused = taken ? null : LabText.Busy;
        mine = taken ? Desk.Queue.Newest : null;
    }
}
