using Microsoft.AspNetCore.Components;
using Planner.Model.Findings;
using Planner.Model.Standards;
using Planner.Web.Api;
using Planner.Web.Shell;

namespace Planner.Web.Pages.Assessments;

/// <summary>A page about the assessment of a stored estate; edition and day stand in its address.</summary>
public abstract class GradedPage : LoadingPage<Outcome<GradedEstate>>
{
    /// <summary>The estate's name.</summary>
    [Parameter]
    public string Name { get; set; } = "";

    /// <summary>The edition's id; the first one without it.</summary>
    [SupplyParameterFromQuery(Name = "standard")]
    public string? StandardId { get; set; }

    /// <summary>The day, as <c>2026-11-27</c>; today without it.</summary>
    [SupplyParameterFromQuery(Name = "asOf")]
    public string? AsOf { get; set; }

    /// <summary>The grades; null while they are being made, or when something stops them.</summary>
    protected GradedEstate? Graded => Content?.Value;

    /// <summary>The edition shown; only when there are grades.</summary>
    protected StandardPack Standard => Graded!.Standard(StandardId);

    /// <summary>True when the day in the address is no day.</summary>
    protected bool DayIsWrong => !AssessmentApi.TryDay(AsOf, out _);

    [Inject]
    private GradedEstates Grades { get; set; } = default!;

    /// <inheritdoc/>
    protected override Task<Outcome<GradedEstate>> LoadAsync()
    {
        _ = AssessmentApi.TryDay(AsOf, out var day);
        return Grades.OfAsync(Actor, Name, day, Leaving);
    }
}
