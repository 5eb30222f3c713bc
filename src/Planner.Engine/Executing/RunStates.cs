using System.Runtime.CompilerServices;
using Executors.Runbooks.State;
using Planner.Engine.Rights;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Model.Runs;
using Planner.Storage;

namespace Planner.Engine.Executing;

/// <summary>Answers where runs stand, from the store alone: whoever drives them, this process or another.</summary>
public sealed class RunStates(EngineRoom room)
{
    private const int Most = 1000;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    /// <summary>The newest runs, at most 1,000; empty for who may not read.</summary>
    public async Task<IReadOnlyList<RunOverview>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Reader) is not null)
        {
            return [];
        }
        using var store = await room.OpenStoreAsync(cancellation);
        return [.. (await store.Runs.ListAsync(Most, cancellation)).Select(RunViews.Of)];
    }

    /// <summary>One run with its steps; RUN001 when there is none.</summary>
    public async Task<Outcome<RunDetail>> FindAsync(Actor actor, string run, CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Reader) is { } refusal)
        {
            return Outcome<RunDetail>.Refused([refusal]);
        }
        using var store = await room.OpenStoreAsync(cancellation);
        return await ReadAsync(store, run, cancellation) is { } detail ? Outcome<RunDetail>.Of(detail) : Outcome<RunDetail>.Refused([FindRun.Unknown(run)]);
    }

    /// <summary>The run each time it changed, until it is over; nothing for an unknown run or who may not read.</summary>
    public async IAsyncEnumerable<RunDetail> WatchAsync(Actor actor, string run, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Reader) is not null)
        {
            yield break;
        }
        using var store = await room.OpenStoreAsync(cancellation);
        RunOverview? last = null;
        while (await ReadAsync(store, run, cancellation) is { } detail)
        {
            if (detail.Overview != last)
            {
                last = detail.Overview;
                yield return detail;
            }
            if (detail.Overview.IsOver)
            {
                yield break;
            }
            await Task.Delay(Look, room.Clock, cancellation);
        }
    }

    private static async Task<RunDetail?> ReadAsync(Store store, string run, CancellationToken cancellation)
    {
        if (FindRun.IdOf(run) is not { } id || RunState.Fold(id, await store.Runs.ReadAsync(id, cancellation)) is not { } state)
        {
            return null;
        }
        var line = (await store.Runs.ListAsync(Most, cancellation)).FirstOrDefault(known => known.Run == id);
        return RunViews.Of(state, line?.DrivenBy);
    }
}
