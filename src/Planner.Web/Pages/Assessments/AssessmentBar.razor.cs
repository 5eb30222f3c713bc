using Microsoft.AspNetCore.Components;
using Planner.Model.Standards;
using Planner.Web.Api;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Assessments;

/// <summary>Which edition and which day; both are part of the address.</summary>
public sealed partial class AssessmentBar
{
    /// <summary>The editions there are.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<StandardPack> Standards { get; set; } = [];

    /// <summary>The one shown.</summary>
    [Parameter, EditorRequired]
    public StandardPack Shown { get; set; } = default!;

    /// <summary>The day shown.</summary>
    [Parameter, EditorRequired]
    public DateOnly AsOf { get; set; }

    /// <summary>The address of this page for an edition and a day.</summary>
    [Parameter, EditorRequired]
    public Func<string, string?, string> Address { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    /// <summary>Today is not written, so that a kept address goes on meaning today.</summary>
    private string? Query => AsOf == DateOnly.FromDateTime(Clock.GetLocalNow().Date) ? null : Text.Day(AsOf);

    /// <summary>Editions with levels first, then rules of which only obligations are met or not, last those of which nothing may be claimed.</summary>
    private IEnumerable<IGrouping<Claim, StandardPack>> Groups =>
        Standards.OrderBy(standard => standard.Claim).GroupBy(standard => standard.Claim == Claim.KeyIndicators ? Claim.Level : standard.Claim);

    private void Choose(ChangeEventArgs chosen)
    {
        if (AssessmentApi.TryDay(chosen.Value as string, out var day) && day is { } known)
        {
            Navigation.NavigateTo(Address(Shown.Id, Text.Day(known)));
        }
    }
}
