using Planner.Model.Rights;

namespace Executors.Runbooks.Journal;

/// <summary>Who drives which run. At most one driver for a run, and one for the runs of a system together.</summary>
public interface IRunLeases
{
    /// <summary>How long a lease holds without being renewed.</summary>
    static readonly TimeSpan Term = TimeSpan.FromSeconds(15);

    /// <summary>How often its holder renews it.</summary>
    static readonly TimeSpan Renewal = TimeSpan.FromSeconds(5);

    /// <summary>Takes the run's lease and records that in the journal. Each taking gets an epoch above all given before.</summary>
    /// <param name="run">A run that has begun.</param>
    /// <param name="holder">Who will drive, such as <c>host/4711</c>.</param>
    /// <param name="actor">On whose behalf.</param>
    /// <param name="cancellation">Stops waiting for the store.</param>
    Task<LeaseAnswer> TakeAsync(RunId run, string holder, Actor actor, CancellationToken cancellation);

    /// <summary>Prolongs a lease. False when another driver took the run since.</summary>
    Task<bool> RenewAsync(Lease lease, CancellationToken cancellation);

    /// <summary>Gives a lease back; does nothing when another driver took the run since.</summary>
    Task ReleaseAsync(Lease lease, CancellationToken cancellation);
}
