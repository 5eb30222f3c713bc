using Microsoft.AspNetCore.Components;
using Planner.Engine.Estates;
using Planner.Model.Rights;
using Planner.Web.Texts;

namespace Planner.Web.Pages;

/// <summary>Leads from an entry of the navigation to that page of the estate that was stored last.</summary>
public sealed partial class LatestEstate
{
    private bool empty;

    [Inject]
    private StoredEstates Stored { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private Actor Actor { get; set; } = default!;

    private (string Title, string? Lead, Func<string, string> Address) Shown => new Uri(Navigation.Uri).AbsolutePath switch
    {
        Links.Plans => (PlansText.Nav, PlansText.Lead, Links.PlanOf),
        Links.Simulations => (SimulationText.Nav, SimulationText.Lead, Links.SimulationOf),
        _ => (ShellText.Assessment, null, name => Links.AssessmentOf(name)),
    };

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var latest = (await Stored.ListAsync(Actor, CancellationToken.None)).MaxBy(estate => estate.StoredAt);
        empty = latest is null;
        if (latest is not null)
        {
            Navigation.NavigateTo(Shown.Address(latest.Name), replace: true);
        }
    }
}
