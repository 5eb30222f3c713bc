using Executors.Runbooks;
using Executors.Runbooks.Journal;
using Planner.Model.Rights;

namespace Executors.Tests.Runbooks;

/// <summary>The real leases, telling when a renewal is done.</summary>
internal sealed class CountingLeases(IRunLeases leases) : IRunLeases
{
    private TaskCompletionSource next = new();

    public Task NextRenewal() => (next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public Task<LeaseAnswer> TakeAsync(RunId run, string holder, Actor actor, CancellationToken cancellation) => leases.TakeAsync(run, holder, actor, cancellation);

    public async Task<bool> RenewAsync(Lease lease, CancellationToken cancellation)
    {
        var renewed = await leases.RenewAsync(lease, cancellation);
        next.TrySetResult();
        return renewed;
    }

    public Task ReleaseAsync(Lease lease, CancellationToken cancellation) => leases.ReleaseAsync(lease, cancellation);
}
