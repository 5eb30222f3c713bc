using Microsoft.AspNetCore.Components;
using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Engine.Estates;

namespace Planner.Web.Pages.Estates;

/// <summary>One stored estate and what can be done with it.</summary>
public sealed partial class EstatePage
{
    /// <summary>Its name.</summary>
    [Parameter]
    public string Name { get; set; } = "";

    [Inject]
    private StoredEstates Stored { get; set; } = default!;

    [Inject]
    private EngineRoom Room { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task<EstateOverview> LoadAsync()
    {
        var estate = (await Stored.ListAsync(Actor, Leaving)).FirstOrDefault(one => one.Name == Name);
        var packs = new ListPacks(Room).Run();
        return new EstateOverview(estate, packs.Value ?? [], packs.Findings);
    }
}
