using Microsoft.AspNetCore.Components;
using Planner.Engine.Estates;
using Planner.Model.Rights;

namespace Planner.Web.Pages.Simulations;

/// <summary>Leads to the simulation of the estate that was stored last.</summary>
public sealed partial class SimulationHome
{
    private bool empty;

    [Inject]
    private StoredEstates Stored { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private Actor Actor { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var latest = (await Stored.ListAsync(Actor, CancellationToken.None)).MaxBy(estate => estate.StoredAt);
        empty = latest is null;
        if (latest is not null)
        {
            Navigation.NavigateTo(Links.SimulationOf(latest.Name), replace: true);
        }
    }
}
