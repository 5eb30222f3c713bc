using Microsoft.AspNetCore.Components;
using Planner.Engine.Estates;
using Planner.Model.Rights;

namespace Planner.Web.Pages.Estates;

/// <summary>The stored estates, and ways to add one.</summary>
public sealed partial class EstatesPage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private IReadOnlyList<StoredEstate>? estates;

    [Inject]
    private StoredEstates Stored { get; set; } = default!;

    [Inject]
    private Actor Actor { get; set; } = default!;

    /// <inheritdoc/>
    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    /// <inheritdoc/>
    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync() => estates = await Stored.ListAsync(Actor, leaving.Token);
}
