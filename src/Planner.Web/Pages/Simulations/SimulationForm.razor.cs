using Microsoft.AspNetCore.Components;
using Planner.Model.Estates;
using Planner.Web.Computing;

namespace Planner.Web.Pages.Simulations;

/// <summary>What a simulation is asked for.</summary>
public sealed partial class SimulationForm
{
    private const int Most = 100;
    private readonly SimulationWish wish = new();
    private string filter = "";
    private IReadOnlyList<string> wrong = [];

    /// <summary>The estate.</summary>
    [Parameter, EditorRequired]
    public EstateGround Ground { get; set; } = default!;

    /// <summary>Name of the estate in requests.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    /// <summary>True while something is computed.</summary>
    [Parameter]
    public bool Busy { get; set; }

    /// <summary>True when a plan for the estate was made in this circuit.</summary>
    [Parameter]
    public bool HasPlan { get; set; }

    /// <summary>Called with what can be read.</summary>
    [Parameter]
    public EventCallback<SimulationWish> OnRun { get; set; }

    private List<SystemRecord> Matching => [.. Ground.Systems.Where(system => $"{system.Id} {system.Name}".Contains(filter.Trim(), StringComparison.OrdinalIgnoreCase))];

    private void Tick(string system, bool ticked) => _ = ticked ? wish.Systems.Add(system) : wish.Systems.Remove(system);

    private async Task RunAsync()
    {
        if (wish.Request(Name, out wrong) is not null)
        {
            await OnRun.InvokeAsync(wish);
        }
    }
}
