using Microsoft.AspNetCore.Components;
using Planner.Model.Estates;
using Planner.Model.Planning;
using Planner.Model.Standards;
using Planner.Web.Computing;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Plans;

/// <summary>One system of a plan.</summary>
public sealed partial class PlanRow
{
    /// <summary>The system.</summary>
    [Parameter, EditorRequired]
    public PlannedSystem System { get; set; } = default!;

    /// <summary>What the plan was made from.</summary>
    [Parameter, EditorRequired]
    public EstateGround Ground { get; set; } = default!;

    /// <summary>The editions with a prospect.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<StandardPack> Standards { get; set; } = [];

    /// <summary>Whether its detail is shown.</summary>
    [Parameter]
    public bool Open { get; set; }

    /// <summary>Shows or hides the detail.</summary>
    [Parameter]
    public EventCallback OnToggle { get; set; }

    private SystemRecord? Record => Ground.Systems.FirstOrDefault(one => one.Id == System.Id);

    private Exercise? Drill => Ground.Measured(System.Id);

    private bool Failed => Drill?.Result == CheckResult.Failed;

    private bool Modelled => System.Scenarios.Count > 0;

    private List<Demand> Unmet => [.. System.Demands.Where(demand => demand.Met != true)];

    private string Words(Demand demand) => demand.Kind switch
    {
        DemandKind.Level => $"{PlansText.DemandLevel(Ground.Standard(demand.Standard!)?.Number ?? demand.Standard!, Text.Number(demand.Level!.Value))} ({PlansText.OfDesigns})",
        DemandKind.Availability => PlansText.DemandAvailability($"{demand.Share!.Value.Share * 100:0.#####} %"),
        _ => $"{PlansText.KindOf(demand.Kind)} ≤ {Figures.Of(demand.Limit)}",
    };
}
