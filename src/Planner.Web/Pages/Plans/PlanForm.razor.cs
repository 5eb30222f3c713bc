using Microsoft.AspNetCore.Components;
using Planner.Engine.Planning;
using Planner.Model.Estates;
using Planner.Model.Standards;
using Planner.Web.Computing;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Plans;

/// <summary>What a plan is asked for.</summary>
public sealed partial class PlanForm
{
    private const int Most = 60;
    private readonly PlanWish wish = new();
    private string filter = "";
    private IReadOnlyList<string> wrong = [];

    /// <summary>The estate.</summary>
    [Parameter, EditorRequired]
    public EstateGround Ground { get; set; } = default!;

    /// <summary>True while something is computed.</summary>
    [Parameter]
    public bool Busy { get; set; }

    /// <summary>Called with a request that can be read and its time limit.</summary>
    [Parameter]
    public EventCallback<(PlanRequest Request, TimeSpan Limit)> OnMake { get; set; }

    /// <summary>Name of the estate in requests.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    private StandardPack? Standard => Ground.Standard(PlanWish.Standard);

    private List<SystemRecord> Matching => [.. Ground.Systems.Where(system => $"{system.Id} {system.Name}".Contains(filter.Trim(), StringComparison.OrdinalIgnoreCase))];

    private IEnumerable<SystemRecord> Shown => Matching.Take(Most);

    private static string Confirmed(SystemRecord system) =>
        system.Required?.Items.Where(one => one.Standard == PlanWish.Standard && one.ConfirmedBy is { Length: > 0 }).Max(one => (int?)one.Level) is { } level
            ? PlansText.AsConfirmed(Terms.Level(level))
            : PlansText.NothingConfirmed;

    private async Task MakeAsync()
    {
        var request = wish.Request(Name, out wrong);
        if (request is not null)
        {
            await OnMake.InvokeAsync((request, wish.TimeLimit!.Value));
        }
    }
}
