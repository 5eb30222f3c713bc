using Microsoft.AspNetCore.Components;
using Planner.Model.Planning;
using Planner.Reports.Svg;
using Planner.Web.Computing;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Simulations;

/// <summary>What a simulation found.</summary>
public sealed partial class SimulationResult
{
    private const int PerPage = 40;
    private int page = 1;
    private string? open;
    private EstateSimulation? drawn;

    /// <summary>The estate.</summary>
    [Parameter, EditorRequired]
    public EstateGround Ground { get; set; } = default!;

    /// <summary>What was found.</summary>
    [Parameter, EditorRequired]
    public EstateSimulation Simulation { get; set; } = default!;

    private List<SystemSimulation> Simulated => [.. Simulation.Systems.Where(system => system.Downtime is not null)];

    private List<SystemSimulation> Cannot => [.. Simulation.Systems.Where(system => system.Downtime is null)];

    private IReadOnlyList<SimulatedBudget> Budgets => Simulated[0].Budgets;

    private int Pages => Math.Max(1, (Simulated.Count + PerPage - 1) / PerPage);

    private MarkupString Chart { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(drawn, Simulation))
        {
            (drawn, page, open) = (Simulation, 1, null);
            Draw();
        }
    }

    /// <summary>The downtime of a year of 365 days that an availability objective leaves on average.</summary>
    private TimeSpan? Allowed(string id) =>
        Ground.Systems.FirstOrDefault(one => one.Id == id)?.AvailabilityObjective is { } wished ? TimeSpan.FromDays(365) * (1 - wished.Share) : null;

    private void Turn(int pages)
    {
        page += pages;
        Draw();
    }

    private void Draw() => Chart = new MarkupString(SvgWriter.Write(
        QuantileChart.Of([.. Simulated.Skip((page - 1) * PerPage).Take(PerPage).Select(system => new QuantileRow(Ground.NameOf(system.Id), system.Downtime!, Allowed(system.Id)))]),
        SimulationText.DowntimeChart));
}
