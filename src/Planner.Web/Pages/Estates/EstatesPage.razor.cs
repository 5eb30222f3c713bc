using Microsoft.AspNetCore.Components;
using Planner.Engine.Estates;

namespace Planner.Web.Pages.Estates;

/// <summary>The stored estates, and ways to add one.</summary>
public sealed partial class EstatesPage
{
    [Inject]
    private StoredEstates Stored { get; set; } = default!;

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<StoredEstate>> LoadAsync() => Stored.ListAsync(Actor, Leaving);
}
