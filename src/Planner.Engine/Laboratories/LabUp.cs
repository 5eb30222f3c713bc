using System.Text.Json.Nodes;
using Executors.Lab;
using Planner.Engine.Estates;
using Planner.Engine.Rights;
using Planner.Inventory.Writing;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Storage.Documents;

namespace Planner.Engine.Laboratories;

/// <summary>Makes the smallest lab: two database hosts, a traffic host, an unprotected application.</summary>
public sealed class LabUp(EngineRoom room)
{
    /// <summary>Makes it, and stores its estate as <c>@lab</c>. What was learnt about an earlier lab no longer counts.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="progress">Hears what is being built.</param>
    /// <param name="cancellation">Stops; what was built is taken away again.</param>
    /// <returns>The lab, or what this machine lacks (LAB0nn).</returns>
    public async Task<Outcome<LabView>> RunAsync(Actor actor, IProgress<string> progress, CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Operator) is { } refusal)
        {
            return Outcome<LabView>.Refused([refusal]);
        }
        using var store = await room.OpenStoreAsync(cancellation);
        var made = await Laboratory.UpAsync(LabPlace.DirectoryOf(room), room.Clock, progress, cancellation);
        if (made.Value is not { } lab)
        {
            return Outcome<LabView>.Refused(made.Findings);
        }
        using var estate = new MemoryStream();
        EstateWriter.WriteYaml(LabEstate.Make(DateOnly.FromDateTime(room.Clock.GetLocalNow().Date)), estate);
        await store.Documents.SaveAsync(actor, DocumentKind.Estate, LabPlace.Estate, estate.ToArray(), cancellation);
        await store.Ledger.AppendAsync(actor, EstateSource.RenewedKind, EstateSource.Subject(LabPlace.Estate), new JsonObject { ["lab"] = lab.State.Id }, cancellation);
        return Outcome<LabView>.Of(LabPlace.ViewOf(lab));
    }
}
