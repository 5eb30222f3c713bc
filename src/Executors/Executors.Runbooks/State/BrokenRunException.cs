namespace Executors.Runbooks.State;

/// <summary>A run's journal says something that no driver of this product writes.</summary>
public sealed class BrokenRunException(RunId run, long sequence, string reason)
    : Exception($"The journal of run {run} cannot be read on from ledger entry {sequence}: {reason}")
{
    /// <summary>The run.</summary>
    public RunId Run { get; } = run;

    /// <summary>The ledger entry that does not fit.</summary>
    public long Sequence { get; } = sequence;
}
