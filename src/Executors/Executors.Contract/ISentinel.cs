namespace Executors.Contract;

/// <summary>
/// Writes numbered records through the address that users use, one at a time, and keeps its own journal of what was acknowledged.
/// A number is used once: what failed is never sent again, so that in doubt stays in doubt until it is read back.
/// </summary>
public interface ISentinel
{
    /// <summary>Name of the technology that it speaks to, such as <c>postgresql</c>.</summary>
    string Technology { get; }

    /// <summary>Makes its table where there is none, then writes until cancelled; failures are journal entries, not exceptions.</summary>
    /// <param name="target">Where users come in.</param>
    /// <param name="run">Pace, limit and journal.</param>
    /// <param name="cancellation">Ends the writing; the journal is complete then.</param>
    /// <exception cref="InvalidOperationException">The table could not be made: the target was not healthy to begin with.</exception>
    Task WriteAsync(SentinelTarget target, SentinelRun run, CancellationToken cancellation);

    /// <summary>The records of a run that are there now: how often each number is found.</summary>
    /// <param name="target">Where users come in.</param>
    /// <param name="run">Whose records.</param>
    /// <param name="cancellation">Stops asking.</param>
    Task<IReadOnlyDictionary<long, int>> ReadBackAsync(SentinelTarget target, SentinelRun run, CancellationToken cancellation);
}
