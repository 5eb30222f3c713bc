namespace Executors.Contract;

/// <summary>One attempt to write, on the journal's monotonic clock.</summary>
/// <param name="Number">From 1, each used once.</param>
/// <param name="Begun">When it was sent, from the journal's origin.</param>
/// <param name="Ended">When the answer, or the deadline, came.</param>
/// <param name="Outcome">What became of it.</param>
public readonly record struct SentinelAttempt(long Number, TimeSpan Begun, TimeSpan Ended, SentinelOutcome Outcome);
