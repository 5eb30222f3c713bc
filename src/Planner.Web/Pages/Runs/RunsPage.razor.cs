using Microsoft.AspNetCore.Components;
using Planner.Engine;
using Planner.Engine.Executing;

namespace Planner.Web.Pages.Runs;

/// <summary>All runs.</summary>
public sealed partial class RunsPage
{
    [Inject]
    private EngineRoom Room { get; set; } = default!;

    /// <inheritdoc/>
    protected override bool IsOver => Content is { } shown && shown.Runs.All(run => run.IsOver || run.DrivenBy is null);

    /// <inheritdoc/>
    protected override async Task<RunsShown> LoadAsync() => new(await new RunStates(Room).ListAsync(Actor, Leaving));
}
