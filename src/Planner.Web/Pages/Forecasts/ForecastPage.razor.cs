using Microsoft.AspNetCore.Components;
using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Engine.Estates;
using Planner.Model.Standards;
using Planner.Web.Api;

namespace Planner.Web.Pages.Forecasts;

/// <summary>Shows on which day which proven level falls when nothing is renewed.</summary>
public sealed partial class ForecastPage
{
    /// <summary>For so many systems a person will wait.</summary>
    private const int MostSystems = 60;

    /// <summary>The estate's name.</summary>
    [Parameter]
    public string Name { get; set; } = "";

    /// <summary>One system alone; all without it.</summary>
    [SupplyParameterFromQuery(Name = "system")]
    public string? System { get; set; }

    /// <summary>The day, as <c>2026-11-27</c>; today without it.</summary>
    [SupplyParameterFromQuery(Name = "asOf")]
    public string? AsOf { get; set; }

    [Inject]
    private EngineRoom Room { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task<ForecastShown> LoadAsync()
    {
        _ = AssessmentApi.TryDay(AsOf, out var day);
        var estate = await new ReadEstate(Room).RunAsync(Actor, $"@{Name}", Leaving);
        if (System is null && estate.Value?.Estate.Systems?.Items.Count > MostSystems)
        {
            return new ForecastShown(null, true, [], estate.Findings);
        }

        var run = await new ForecastGrades(Room).RunAsync(Actor, new ForecastRequest($"@{Name}") { AsOf = day, Systems = System is null ? [] : [System] }, Leaving);
        var rules = (new ListPacks(Room).Run().Value ?? []).Where(standard => standard.Claim == Claim.Obligations).Select(standard => standard.Id);
        return new ForecastShown(run.Value?.Forecast, false, [.. rules], run.Findings);
    }
}
