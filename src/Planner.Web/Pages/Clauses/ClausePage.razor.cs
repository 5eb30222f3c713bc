using Microsoft.AspNetCore.Components;
using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Web.Api;
using Planner.Web.Parts;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Clauses;

/// <summary>Why one clause came to its verdict for one system.</summary>
public sealed partial class ClausePage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private IReadOnlyList<Finding> findings = [];
    private ExplainedClause? explained;
    private bool loading = true;

    /// <summary>The estate's name.</summary>
    [Parameter]
    public string Name { get; set; } = "";

    /// <summary>The system's id.</summary>
    [Parameter]
    public string System { get; set; } = "";

    /// <summary>The clause's id.</summary>
    [Parameter]
    public string Clause { get; set; } = "";

    /// <summary>The edition's id; the first that has the clause without it.</summary>
    [SupplyParameterFromQuery(Name = "standard")]
    public string? StandardId { get; set; }

    /// <summary>The day, as <c>2026-11-27</c>; today without it.</summary>
    [SupplyParameterFromQuery(Name = "asOf")]
    public string? AsOf { get; set; }

    [Inject]
    private EngineRoom Room { get; set; } = default!;

    [Inject]
    private Actor Actor { get; set; } = default!;

    private string Title => explained is null ? Clause : $"{explained.Standard.Number} {Clause}";

    private IReadOnlyList<Crumb> Crumbs =>
    [
        new(EstatesText.Title, Links.Estates),
        new(Name, Links.Estate(Name)),
        new(ShellText.Assessment, Links.AssessmentOf(Name, StandardId, AsOf)),
        new(System, Links.System(Name, System, StandardId, AsOf)),
    ];

    /// <inheritdoc/>
    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _ = AssessmentApi.TryDay(AsOf, out var day);
        var outcome = await new Explain(Room).RunAsync(Actor, $"@{Name}", System, Clause, day, leaving.Token);
        explained = outcome.Value?.FirstOrDefault(one => one.Standard.Id == StandardId) ?? outcome.Value?[0];
        (findings, loading) = (outcome.Findings, false);
    }
}
