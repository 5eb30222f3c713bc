using Planner.Documents;
using Planner.Engine.Estates;
using Planner.Engine.Laboratories;
using Planner.Engine.Rights;
using Planner.Model.Drills;
using Planner.Model.Estates;
using Planner.Model.Rights;

namespace Planner.Engine.Executing;

/// <summary>Says since when the lab's system is protected or not, by the observations in the ledger.</summary>
public sealed class ProtectionStates(EngineRoom room)
{
    /// <summary>The state by the last observation; null when the present lab was never observed, or for who may not read.</summary>
    public async Task<RedundancyState?> FindAsync(Actor actor, CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Reader) is not null)
        {
            return null;
        }
        using var store = await room.OpenStoreAsync(cancellation);
        RedundancyState? state = null;
        foreach (var entry in await store.Ledger.AboutAsync(EstateSource.Subject(LabPlace.Estate), cancellation))
        {
            state = entry.Kind switch
            {
                EstateSource.RenewedKind => null,
                EstateSource.OverlayKind => Next(state, entry.Time, DocumentReader.Read<Overlay>(entry.Content, $"ledger entry {entry.Sequence}").Value),
                _ => state,
            };
        }
        return state;
    }

    private static RedundancyState? Next(RedundancyState? before, DateTimeOffset at, Overlay? overlay)
    {
        if (overlay is not { Source: EvidenceSource.Observed } || overlay.Systems.FirstOrDefault(seen => seen.Id == LabPlace.System) is not { } system)
        {
            return before;
        }
        var copies = system.Replications?.Items ?? [];
        var isProtected = copies.Count > 0;
        return before is not null && before.Protected == isProtected
            ? before
            : new RedundancyState(at, isProtected, isProtected ? $"a copy at '{copies[0].To}', {copies[0].Mode?.ToString().ToLowerInvariant()}" : "no copy was seen that follows");
    }
}
