using Microsoft.AspNetCore.Components;
using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Engine.Estates;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Model.Standards;

namespace Planner.Web.Pages.Estates;

/// <summary>One stored estate and what can be done with it.</summary>
public sealed partial class EstatePage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private IReadOnlyList<StandardPack> standards = [];
    private IReadOnlyList<Finding> findings = [];
    private StoredEstate? estate;
    private bool loaded;

    /// <summary>Its name.</summary>
    [Parameter]
    public string Name { get; set; } = "";

    [Inject]
    private StoredEstates Stored { get; set; } = default!;

    [Inject]
    private EngineRoom Room { get; set; } = default!;

    [Inject]
    private Actor Actor { get; set; } = default!;

    /// <inheritdoc/>
    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        estate = (await Stored.ListAsync(Actor, leaving.Token)).FirstOrDefault(one => one.Name == Name);
        var packs = new ListPacks(Room).Run();
        (standards, findings, loaded) = (packs.Value ?? [], packs.Findings, true);
    }
}
