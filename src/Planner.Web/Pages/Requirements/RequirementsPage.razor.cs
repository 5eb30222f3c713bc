using Microsoft.AspNetCore.Components;
using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Model.Findings;
using Planner.Model.Grading;
using Planner.Model.Requirements;
using Planner.Web.Api;

namespace Planner.Web.Pages.Requirements;

/// <summary>What is proposed as required of a stored estate, with reasons, and where the estate contradicts itself.</summary>
public sealed partial class RequirementsPage
{
    private const int Rows = 60;
    private const int Most = 12;

    /// <summary>The estate's name.</summary>
    [Parameter]
    public string Name { get; set; } = "";

    /// <summary>The day, as <c>2026-11-27</c>; today without it.</summary>
    [SupplyParameterFromQuery(Name = "asOf")]
    public string? AsOf { get; set; }

    /// <summary>Page of the table, from 1.</summary>
    [SupplyParameterFromQuery]
    public int? Page { get; set; }

    [Inject]
    private EngineRoom Room { get; set; } = default!;

    /// <inheritdoc/>
    protected override Task<Outcome<RequirementReport>> LoadAsync()
    {
        _ = AssessmentApi.TryDay(AsOf, out var day);
        return new Require(Room).RunAsync(Actor, new AssessRequest($"@{Name}") { AsOf = day, Detail = Detail.None }, system: null, Leaving);
    }

    private static int Pages(RequirementReport report) => Math.Max(1, (report.Systems.Count + Rows - 1) / Rows);

    private int At(RequirementReport report) => Math.Clamp(Page ?? 1, 1, Pages(report));

    private IEnumerable<SystemRequirement> Shown(RequirementReport report) => report.Systems.Skip((At(report) - 1) * Rows).Take(Rows);
}
