namespace Executors.Contract;

/// <summary>One run of a sentinel.</summary>
/// <param name="Id">Unique; stands beside every record, so that runs do not mix. Members of a consistency group share it.</param>
/// <param name="JournalFile">A file that does not exist yet; every line is on disk before the next attempt begins.</param>
/// <param name="Pace">Time from one attempt to the next; the figures cannot be finer than this.</param>
/// <param name="Deadline">After this long an attempt counts as failed and in doubt.</param>
public sealed record SentinelRun(string Id, string JournalFile, TimeSpan Pace, TimeSpan Deadline);
