using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Planner.Model.Rights;
using Planner.Model.Standards;
using Planner.Web.Texts;

namespace Planner.Web.Shell;

/// <summary>Navigation, who acts, language and theme.</summary>
public sealed partial class TopBar
{
    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private Actor Actor { get; set; } = default!;

    /// <summary>True for the dark theme.</summary>
    [Parameter]
    public bool Dark { get; set; }

    private static string OtherCulture => Text.Language == Language.Zh ? Text.English : Text.Chinese;

    private string ThemeLabel => Dark ? ShellText.SwitchToLight : ShellText.SwitchToDark;

    private string Here => "/" + Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0];

    private Section Shown => Here.Split('?')[0].Split('/') switch
    {
        [_, "plans", ..] or [_, "estates", _, "plan", ..] => Section.Plans,
        [_, "simulation", ..] or [_, "estates", _, "simulation", ..] => Section.Simulation,
        [_, "estates", _, _, ..] or [_, "assessment" or "crosswalk", ..] => Section.Assessment,
        [_, "runs", ..] => Section.Runs,
        [_, "drills" or "lab", ..] => Section.Drills,
        _ => Section.Estates,
    };

    /// <inheritdoc/>
    public void Dispose() => Navigation.LocationChanged -= Moved;

    /// <inheritdoc/>
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            Navigation.LocationChanged += Moved;
        }
    }

    private string Mark(Section section) => section == Shown ? "active" : "";

    private string? Current(Section section) => section == Shown ? "true" : null;

    /// <summary>Leads back to the page that is open now, with all that its address holds.</summary>
    private string Switch(string what, string to) => $"/{what}?to={to}&back={Uri.EscapeDataString(Here)}";

    private void Moved(object? sender, LocationChangedEventArgs moved) => _ = InvokeAsync(StateHasChanged);
}
