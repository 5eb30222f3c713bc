using System.Globalization;
using Microsoft.AspNetCore.Components;
using Planner.Engine;
using Planner.Engine.Executing;
using Planner.Model.Runs;

namespace Planner.Web.Pages.Runs;

/// <summary>One run, live from its journal.</summary>
public sealed partial class RunPage
{
    /// <summary>The run.</summary>
    [Parameter]
    public string Id { get; set; } = "";

    /// <inheritdoc/>
    protected override bool IsOver => Run is null or { Overview.IsOver: true };

    [Inject]
    private EngineRoom Room { get; set; } = default!;

    private RunDetail? Run => Content?.Run;

    /// <inheritdoc/>
    protected override async Task<RunShown> LoadAsync()
    {
        var found = await new RunStates(Room).FindAsync(Actor, Id, Leaving);
        return new RunShown(found.Value, found.Findings);
    }

    private string Took(RunOverview run) => Plain((run.DrivenBy is null ? run.ChangedAt : Clock.GetUtcNow()) - run.StartedAt);

    private string Seconds(StepDetail step) => step.Phase is StepPhase.Intended or StepPhase.Applied && Run!.Overview.DrivenBy is not null && step.BeganAt is { } began
        ? Plain(Clock.GetUtcNow() - began)
        : step.Took is { } took ? Plain(took) : "–";

    private static string Plain(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
}
