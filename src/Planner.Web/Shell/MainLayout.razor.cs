using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Planner.Web.Shell;

/// <summary>What stands around every page.</summary>
public sealed partial class MainLayout
{
    private ErrorBoundary? boundary;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [CascadingParameter(Name = "Dark")]
    private bool Dark { get; set; }

    /// <summary>A bare fragment would lead to the base address.</summary>
    private string SkipTarget => $"{Navigation.Uri.Split('#')[0]}#main";

    /// <inheritdoc/>
    protected override void OnParametersSet() => boundary?.Recover();
}
