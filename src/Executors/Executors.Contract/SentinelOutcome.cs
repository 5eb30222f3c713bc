namespace Executors.Contract;

/// <summary>What became of one attempt to write.</summary>
public enum SentinelOutcome
{
    /// <summary>The server said that it is committed.</summary>
    Acknowledged,

    /// <summary>The server said that it is not, or it was never sent.</summary>
    Refused,

    /// <summary>It was sent and no answer came: it may be there or not.</summary>
    InDoubt,
}
