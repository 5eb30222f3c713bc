using Executors.Contract;
using Planner.Model.Drills;

namespace Executors.Drills;

/// <summary>Runs one drill: healthy → fault → noticed → recovered → settled → read back.</summary>
public sealed class DrillSequence(ISentinel sentinel, TimeProvider clock)
{
    /// <summary>Runs it to its end. Stopping is heard only before the fault: afterwards the nearest safe state is the recovered one.</summary>
    /// <param name="order">Everything it needs.</param>
    /// <param name="timeline">Gets the moments.</param>
    /// <param name="cancellation">Stops before the fault.</param>
    public async Task<DrillFindings> RunAsync(DrillOrder order, DrillMoments timeline, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(timeline);
        await using var watch = new SentinelWatch(sentinel, order, clock);
        if (await watch.UntilHealthyAsync(cancellation) is { } unhealthy)
        {
            return new DrillFindings.NoGo(unhealthy);
        }
        await order.GoAsync(cancellation);
        cancellation.ThrowIfCancellationRequested();
        timeline.Begin();
        await order.Fault.StrikeAsync(CancellationToken.None);
        var failure = await RecoverAsync(order, timeline);
        var restored = failure is null && await watch.UntilRestoredAsync(timeline.Stop, CancellationToken.None);
        var text = await watch.EndAsync(CancellationToken.None);
        var journal = SentinelJournal.Read(text);
        var stop = journal.At(timeline.Stop);
        if (!restored)
        {
            return new DrillFindings.NotRestored(failure ?? $"the service did not hold for {order.Settings.Settle.TotalSeconds:0.#} s within {order.Settings.Patience.TotalSeconds:0} s", text, stop);
        }
        var found = await watch.ReadBackAsync(CancellationToken.None);
        var measured = DrillArithmetic.Measure(journal, found, stop, SentinelWatch.CriteriaOf(order.Settings));
        if (measured is DrillMeasurement.Figures { FirstAcknowledged: { } first, Rto: { } rto })
        {
            timeline.At(DrillPhase.FirstAcknowledged, first);
            timeline.At(DrillPhase.Restored, rto);
        }
        return new DrillFindings.Measured(measured, text, stop, found);
    }

    private async Task<string?> RecoverAsync(DrillOrder order, DrillMoments timeline)
    {
        using var limit = new CancellationTokenSource(order.Settings.Patience, clock);
        try
        {
            await order.Watch.UntilDeclaredAsync(timeline, clock, limit.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return $"the failure of '{order.Fault.Host}' was not agreed on by both vantage points within {order.Settings.Patience.TotalSeconds:0} s";
        }
        return await order.RecoverAsync(CancellationToken.None);
    }
}
