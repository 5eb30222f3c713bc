using System.Runtime.CompilerServices;
using Planner.Engine.Estates;
using Planner.Engine.Laboratories;
using Planner.Engine.Rights;
using Planner.Model.Drills;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Storage;
using Planner.Storage.Documents;

namespace Planner.Engine.Drilling;

/// <summary>Answers what was drilled, from the store alone.</summary>
public sealed class DrillStates(EngineRoom room)
{
    private const int Most = 1000;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    /// <summary>The newest drills, at most 1,000; empty for who may not read.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="system">Only of this system; null for all.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<IReadOnlyList<DrillReport>> ListAsync(Actor actor, string? system, CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Reader) is not null)
        {
            return [];
        }
        using var store = await room.OpenStoreAsync(cancellation);
        return await ReadAsync(store, system, Most, cancellation);
    }

    /// <summary>One drill; DRL003 when there is none.</summary>
    public async Task<Outcome<DrillReport>> FindAsync(Actor actor, string drill, CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Reader) is { } refusal)
        {
            return Outcome<DrillReport>.Refused([refusal]);
        }
        using var store = await room.OpenStoreAsync(cancellation);
        return await DrillDiary.ReadAsync(store, drill, cancellation) is { } report ? Outcome<DrillReport>.Of(report) : Outcome<DrillReport>.Refused([Unknown(drill)]);
    }

    /// <summary>The drill each time a stage was recorded, until it ended; nothing for an unknown drill or who may not read.</summary>
    public async IAsyncEnumerable<DrillReport> WatchAsync(Actor actor, string drill, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Reader) is not null)
        {
            yield break;
        }
        using var store = await room.OpenStoreAsync(cancellation);
        var stages = 0;
        while (true)
        {
            var entries = await store.Ledger.AboutAsync($"drill/{drill}", cancellation);
            if (entries.Count == 0)
            {
                yield break;
            }
            var report = DrillJson.Read(entries[^1].Content);
            if (entries.Count != stages)
            {
                stages = entries.Count;
                yield return report;
            }
            if (report.EndedAt is not null)
            {
                yield break;
            }
            await Task.Delay(Look, room.Clock, cancellation);
        }
    }

    /// <summary>The sentinel's journal of a drill, from which the figures can be computed again; DRL003 when none is stored.</summary>
    public async Task<Outcome<byte[]>> JournalAsync(Actor actor, string drill, CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Reader) is { } refusal)
        {
            return Outcome<byte[]>.Refused([refusal]);
        }
        using var store = await room.OpenStoreAsync(cancellation);
        var sha256 = (await DrillDiary.ReadAsync(store, drill, cancellation))?.JournalSha256;
        var content = sha256 is null ? null : await store.Documents.ReadAsync(DocumentKind.Evidence, sha256, cancellation);
        return content is null ? Outcome<byte[]>.Refused([Unknown(drill)]) : Outcome<byte[]>.Of(content);
    }

    /// <summary>Measured drills of the present lab with the same fault and settings: what a prediction may be fitted to.</summary>
    internal static async Task<IReadOnlyList<DrillReport>> FittingAsync(Store store, DrillRequest request, CancellationToken cancellation)
    {
        const int Recent = 20;
        var renewed = (await store.Ledger.AboutAsync(EstateSource.Subject(LabPlace.Estate), cancellation)).LastOrDefault(entry => entry.Kind == EstateSource.RenewedKind);
        return
        [
            .. from drill in await ReadAsync(store, request.System, Recent, cancellation)
               where drill.Estate == request.Estate && drill.Fault == request.Fault && drill.Settings == request.Settings && drill.Measurement is not null
               where drill.StartedAt > renewed?.Time && DrillPrediction.CanBeFitted(drill)
               select drill,
        ];
    }

    private static async Task<IReadOnlyList<DrillReport>> ReadAsync(Store store, string? system, int limit, CancellationToken cancellation)
    {
        List<DrillReport> reports = [];
        foreach (var line in await store.Drills.ListAsync(system, limit, cancellation))
        {
            if (await DrillDiary.ReadAsync(store, line.Id, cancellation) is { } report)
            {
                reports.Add(report);
            }
        }
        return reports;
    }

    private static Finding Unknown(string drill) => new("DRL003", $"There is no such drill, or it kept no journal: '{drill}'.") { Hint = "planner drill list" };
}
