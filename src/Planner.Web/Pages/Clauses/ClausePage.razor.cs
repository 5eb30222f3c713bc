using Microsoft.AspNetCore.Components;
using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Model.Findings;
using Planner.Web.Api;
using Planner.Web.Parts;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Clauses;

/// <summary>Why one clause came to its verdict for one system.</summary>
public sealed partial class ClausePage
{
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

    private ExplainedClause? Explained => Content?.Value?.FirstOrDefault(one => one.Standard.Id == StandardId) ?? Content?.Value?[0];

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    private DateOnly Day => AssessmentApi.TryDay(AsOf, out var day) && day is { } asked ? asked : DateOnly.FromDateTime(Clock.GetLocalNow().Date);

    private string Title => Explained is null ? Clause : $"{Explained.Standard.Number} {Clause}";

    private IReadOnlyList<Crumb> Crumbs =>
    [
        new(EstatesText.Title, Links.Estates),
        new(Name, Links.Estate(Name)),
        new(ShellText.Assessment, Links.AssessmentOf(Name, StandardId, AsOf)),
        new(System, Links.System(Name, System, StandardId, AsOf)),
    ];

    /// <inheritdoc/>
    protected override Task<Outcome<IReadOnlyList<ExplainedClause>>> LoadAsync() =>
        new Explain(Room).RunAsync(Actor, $"@{Name}", System, Clause, Day, Leaving);
}
