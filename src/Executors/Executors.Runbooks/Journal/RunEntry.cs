namespace Executors.Runbooks.Journal;

/// <summary>One entry of a run's journal.</summary>
/// <param name="Sequence">Place in the organisation's ledger; rises within a run, with gaps.</param>
/// <param name="Time">When, by the clock of the planner that wrote it.</param>
/// <param name="Actor">Who, such as <c>person:li.lei</c>.</param>
/// <param name="Event">What happened.</param>
public sealed record RunEntry(long Sequence, DateTimeOffset Time, string Actor, RunEvent Event);
