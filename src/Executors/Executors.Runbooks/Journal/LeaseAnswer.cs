namespace Executors.Runbooks.Journal;

/// <summary>What asking for a lease came to. Closed: the nested records are all there is.</summary>
public abstract record LeaseAnswer
{
    private LeaseAnswer()
    {
    }

    /// <summary>The asker drives now.</summary>
    /// <param name="Lease">The lease.</param>
    public sealed record Taken(Lease Lease) : LeaseAnswer;

    /// <summary>Somebody else drives this run, or another run of the same system.</summary>
    /// <param name="Run">The run that is driven.</param>
    /// <param name="Holder">Who drives it.</param>
    /// <param name="Until">When that lease ends unless it is renewed.</param>
    public sealed record Held(RunId Run, string Holder, DateTimeOffset Until) : LeaseAnswer;
}
