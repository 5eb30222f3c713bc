using Planner.Engine.Executing;
using Planner.Model.Drills;

namespace Planner.Engine.Drilling;

/// <summary>Brings the lost host back as a standby, and proves by a new observation that the system is protected again.</summary>
internal sealed class DrillCleanUp(DrillGround ground, DrillRuns runs)
{
    private static readonly TimeSpan CatchUp = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    /// <summary>Cleans up after a recovery; after a failed one everything stays as it is, for people to look at.</summary>
    /// <param name="recovered">True when the service came back.</param>
    /// <param name="stoppedAt">Since when the system is unprotected, if it stays so.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<RedundancyState> RunAsync(bool recovered, DateTimeOffset stoppedAt, CancellationToken cancellation)
    {
        if (!recovered)
        {
            return new RedundancyState(stoppedAt, false, "the recovery did not come to its end: planner status says where it stands");
        }
        // The host that serves now is the other one.
        var after = ground with { Situation = ground.Situation with { Serving = ground.Situation.Other } };
        if (await RejoinAsync(after, cancellation) is { } reason)
        {
            return new RedundancyState(stoppedAt, false, reason);
        }
        return await ObservedAsync(after, stoppedAt, cancellation);
    }

    private async Task<string?> RejoinAsync(DrillGround after, CancellationToken cancellation)
    {
        var host = after.Situation.Other;
        try
        {
            await after.Lab.StartIfOffAsync(host, cancellation);
        }
        catch (TimeoutException late)
        {
            return $"'{host}' does not start: {late.Message}";
        }
        return await runs.CarryOutAsync((binder, _, stop) => Move.BindFenceAsync(binder, after.Situation, stop), cancellation)
            ?? await runs.CarryOutAsync((binder, _, stop) => Move.BindRejoinAsync(binder, after.Situation, stop), cancellation);
    }

    private static async Task<RedundancyState> ObservedAsync(DrillGround after, DateTimeOffset stoppedAt, CancellationToken cancellation)
    {
        var target = after.Lab.DatabaseTarget(after.Situation.Aim(after.Situation.Serving, after.Situation.Serving));
        var begun = after.Room.Clock.GetTimestamp();
        while (true)
        {
            var seen = await after.Lab.Database.ObserveAsync(target, cancellation);
            var protection = ObservedProtection.Of(seen);
            if (protection.HoldsAll || after.Room.Clock.GetElapsedTime(begun) > CatchUp)
            {
                await after.Overlays.ObservedAsync(seen, cancellation);
                return protection.HoldsAll
                    ? new RedundancyState(seen.CollectedAt, true, $"'{protection.Standby}' follows '{protection.Primary}' and holds everything")
                    : new RedundancyState(stoppedAt, false, $"'{after.Situation.Other}' was not seen to hold everything within {CatchUp.TotalSeconds:0} s");
            }
            await Task.Delay(Look, after.Room.Clock, cancellation);
        }
    }
}
