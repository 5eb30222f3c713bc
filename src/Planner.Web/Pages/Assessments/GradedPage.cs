using Microsoft.AspNetCore.Components;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Model.Standards;
using Planner.Web.Api;

namespace Planner.Web.Pages.Assessments;

/// <summary>A page about the assessment of a stored estate; edition and day stand in its address.</summary>
public abstract class GradedPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource leaving = new();

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
    protected GradedEstate? Graded { get; private set; }

    /// <summary>What stops them, or is remarked.</summary>
    protected IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>True when the day in the address is no day.</summary>
    protected bool DayIsWrong { get; private set; }

    /// <summary>The edition shown; only when there are grades.</summary>
    protected StandardPack Standard => Graded!.Standard(StandardId);

    /// <summary>True until the first answer.</summary>
    protected bool Loading { get; private set; } = true;

    /// <summary>Cancelled when the page is left.</summary>
    protected CancellationToken Leaving => leaving.Token;

    [Inject]
    private GradedEstates Grades { get; set; } = default!;

    /// <summary>Who looks.</summary>
    [Inject]
    protected Actor Actor { get; set; } = default!;

    /// <inheritdoc/>
    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        DayIsWrong = !AssessmentApi.TryDay(AsOf, out var day);
        var outcome = await Grades.OfAsync(Actor, Name, day, Leaving);
        (Graded, Findings, Loading) = (outcome.Value, outcome.Findings, false);
    }
}
