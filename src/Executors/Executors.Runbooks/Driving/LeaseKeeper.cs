using Executors.Runbooks.Journal;

namespace Executors.Runbooks.Driving;

/// <summary>Renews a lease while its run is driven, and says when that no longer works.</summary>
internal sealed class LeaseKeeper : IAsyncDisposable
{
    private readonly CancellationTokenSource lost = new();
    private readonly CancellationTokenSource stop = new();
    private readonly Task renewing;

    public LeaseKeeper(IRunLeases leases, Lease lease, TimeProvider clock) => renewing = RenewAsync(leases, lease, clock);

    /// <summary>Cancelled once the lease is lost, or could not be renewed: a lease that cannot be renewed counts as lost.</summary>
    public CancellationToken Lost => lost.Token;

    public string Reason => renewing.Exception?.InnerException?.Message ?? "another driver took the run";

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        // A failed renewal has already cancelled Lost and stands in Reason; here it would hide what the driver throws.
        await renewing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
        lost.Dispose();
    }

    private async Task RenewAsync(IRunLeases leases, Lease lease, TimeProvider clock)
    {
        using var timer = new PeriodicTimer(IRunLeases.Renewal, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stop.Token))
            {
                if (!await leases.RenewAsync(lease, stop.Token))
                {
                    return;
                }
            }
        }
        finally
        {
            if (!stop.IsCancellationRequested)
            {
                await lost.CancelAsync();
            }
        }
    }
}
