namespace Executors.Runbooks.Journal;

/// <summary>The driver's lease is gone: another driver took the run, and this one must not touch the hosts any more.</summary>
public sealed class LeaseLostException(Lease lease, string reason, Exception? inner = null)
    : Exception($"The lease of '{lease.Holder}' on run {lease.Run} under epoch {lease.Epoch.Value} is lost: {reason}", inner)
{
    /// <summary>The lease that was lost.</summary>
    public Lease Lease { get; } = lease;
}
