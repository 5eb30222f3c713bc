using Microsoft.AspNetCore.Components;
using Planner.Engine;
using Planner.Engine.Assessing;

namespace Planner.Web.Pages.Standards;

/// <summary>Editions side by side: clauses that correspond, and facts with the clauses they serve.</summary>
public sealed partial class CrosswalkPage
{
    [Inject]
    private EngineRoom Room { get; set; } = default!;

    /// <inheritdoc/>
    protected override Task<CrosswalkShown> LoadAsync()
    {
        var read = new ReadCrosswalk(Room).Run([]);
        return Task.FromResult(new CrosswalkShown(read.Value, read.Findings));
    }
}
