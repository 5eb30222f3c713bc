using Microsoft.AspNetCore.Components;
using Planner.Engine;
using Planner.Engine.Drilling;

namespace Planner.Web.Pages.Drills;

/// <summary>All drills.</summary>
public sealed partial class DrillsPage
{
    [Inject]
    private EngineRoom Room { get; set; } = default!;

    /// <inheritdoc/>
    protected override bool IsOver => Content is { } shown && shown.Drills.All(drill => drill.EndedAt is not null);

    /// <inheritdoc/>
    protected override async Task<DrillsShown> LoadAsync() => new(await new DrillStates(Room).ListAsync(Actor, null, Leaving));
}
