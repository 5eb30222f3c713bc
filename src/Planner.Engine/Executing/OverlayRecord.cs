using System.Text.Json.Nodes;
using Executors.Contract;
using Planner.Documents;
using Planner.Engine.Estates;
using Planner.Engine.Laboratories;
using Planner.Model.Estates;
using Planner.Model.Rights;
using Planner.Storage;

namespace Planner.Engine.Executing;

/// <summary>Lays what was seen or drilled over the stored estate, by the ledger: over that one estate only.</summary>
internal sealed class OverlayRecord(EngineRoom room, Store store, Actor actor)
{
    public DateOnly Today => DateOnly.FromDateTime(room.Clock.GetLocalNow().Date);

    /// <summary>Records an observation of the lab's database and says what it shows.</summary>
    public async Task<ObservedProtection> ObservedAsync(Observation seen, CancellationToken cancellation)
    {
        var protection = ObservedProtection.Of(seen);
        await AppendAsync(protection.Overlay(seen, Today), cancellation);
        return protection;
    }

    public Task AppendAsync(Overlay overlay, CancellationToken cancellation) => store.Ledger.AppendAsync(
        actor, EstateSource.OverlayKind, EstateSource.Subject(LabPlace.Estate), JsonNode.Parse(DocumentWriter.ToJson(overlay)), cancellation);
}
