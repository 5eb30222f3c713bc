using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Planner.Engine;
using Planner.Engine.Executing;
using Planner.Engine.Rights;
using Planner.Model.Findings;
using Planner.Model.Quantities;
using Planner.Model.Rights;
using Planner.Model.Runs;
using Planner.Web.Pages.Lab;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Runs;

/// <summary>What a person may do with a run as it stands. The verbs check again.</summary>
public sealed partial class RunActions
{
    private static readonly DataSize LargestEvidence = new(5L << 20);

    private RunQuestion question;
    private string note = "";
    private bool effectIsThere = true;
    private IBrowserFile? file;
    private string? said;
    private IReadOnlyList<Finding> findings = [];

    /// <summary>The run.</summary>
    [Parameter, EditorRequired]
    public RunDetail Run { get; set; } = default!;

    /// <summary>Something was recorded.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }

    [Inject]
    private EngineRoom Room { get; set; } = default!;

    [Inject]
    private Actor Actor { get; set; } = default!;

    [Inject]
    private LabDesk Desk { get; set; } = default!;

    private bool IsOperator => RightsCheck.Refusal(Actor, Role.Operator) is null;

    /// <summary>A run that was refused waits for nothing, but its runbook can be approved and asked for again.</summary>
    private bool CanApprove => Run.Overview.Phase is RunPhase.Refused or RunPhase.Starting && RightsCheck.Refusal(Actor, Role.Approver) is null;

    private bool CanResume => IsOperator && Run.Overview is { IsOver: false, DrivenBy: null } && !Desk.Queue.IsBusy;

    private bool CanAbort => IsOperator && !Run.Overview.IsOver;

    private StepDetail? Waiting => IsOperator && !Run.Overview.IsOver ? Run.Steps.FirstOrDefault(step => step.Phase == StepPhase.Asked) : null;

    private void Ask(RunQuestion asked) => (question, note, file, said, findings, effectIsThere) = (asked, "", null, null, [], true);

    private void Close() => question = RunQuestion.None;

    private async Task ResumeAsync()
    {
        said = Desk.TryResume(Actor, Run.Overview.Id) ? RunsText.Resumed : LabText.Busy;
        await Changed.InvokeAsync();
    }

    private async Task ApproveAsync()
    {
        var approved = await new ApproveRunbook(Room).RunAsync(Actor, Run.Overview.RunbookSha256, null, CancellationToken.None);
        await AfterAsync(approved.Findings, approved.Value is { } now ? RunsText.ApprovedBy(string.Join(", ", now.People), now.Needed) : null);
    }

    private async Task AbortAsync()
    {
        var ended = await new AbortRun(Room).RunAsync(Actor, Run.Overview.Id, note.Trim(), CancellationToken.None);
        await AfterAsync(ended.Value is RunResult.Refused or RunResult.Held ? LabAnswer.Of(ended).Findings : ended.Findings, ended.Value is null ? null : RunsText.AbortAsked);
    }

    private async Task ConfirmAsync()
    {
        var kept = Path.Combine(Path.GetTempPath(), $"planner-evidence-{Guid.NewGuid():N}");
        try
        {
            await using (var target = File.Create(kept))
            await using (var source = file!.OpenReadStream(LargestEvidence.Bytes))
            {
                await source.CopyToAsync(target);
            }

            var answered = await new ConfirmStep(Room).RunAsync(Actor, new StepAnswer(Run.Overview.Id, Waiting!.Step.Id, effectIsThere, kept, note.Trim()), CancellationToken.None);
            await AfterAsync(answered.Value is RunResult.Refused ? LabAnswer.Of(answered).Findings : answered.Findings, answered.Value is null ? null : RunsText.Confirmed);
        }
        catch (IOException tooLarge)
        {
            findings = [new Finding("WEB413", tooLarge.Message) { Hint = "at most 5 MiB" }];
        }
        finally
        {
            File.Delete(kept);
        }
    }

    private async Task AfterAsync(IReadOnlyList<Finding> found, string? word)
    {
        findings = found;
        if (!found.Any(finding => finding.Severity == Severity.Error))
        {
            (question, said) = (RunQuestion.None, word);
            await Changed.InvokeAsync();
        }
    }
}
