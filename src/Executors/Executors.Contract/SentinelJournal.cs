using System.Globalization;

namespace Executors.Contract;

/// <summary>What a sentinel saw. One line an attempt: <c>number begun ended A|R|D</c>, times in microseconds from the origin.</summary>
/// <param name="Run">Id of the sentinel's run.</param>
/// <param name="Origin">The journal's zero, as a timestamp of the machine's monotonic clock.</param>
/// <param name="Frequency">Ticks a second of that clock.</param>
/// <param name="Attempts">In the order in which they were made.</param>
public sealed record SentinelJournal(string Run, long Origin, long Frequency, IReadOnlyList<SentinelAttempt> Attempts)
{
    private const string Title = "planner-sentinel/v1";
    private const string Letters = "ARD";

    /// <summary>A timestamp of the same machine's monotonic clock as time since the origin.</summary>
    public TimeSpan At(long timestamp) => TimeSpan.FromSeconds((timestamp - Origin) / (double)Frequency);

    /// <summary>The first line of a journal.</summary>
    public static string Header(string run, TimeProvider clock, long origin)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return string.Create(CultureInfo.InvariantCulture, $"{Title} {run} {origin} {clock.TimestampFrequency}");
    }

    /// <summary>The line of an attempt.</summary>
    public static string Line(SentinelAttempt attempt) => string.Create(
        CultureInfo.InvariantCulture,
        $"{attempt.Number} {(long)attempt.Begun.TotalMicroseconds} {(long)attempt.Ended.TotalMicroseconds} {Letters[(int)attempt.Outcome]}");

    /// <summary>Reads a journal. A last line that was cut off by the end of its writer is left out: its attempt was not yet counted.</summary>
    /// <exception cref="FormatException">It is no journal; says which line.</exception>
    public static SentinelJournal Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n')[..^1];
        var head = lines.Length > 0 ? lines[0].Split(' ') : [];
        if (head.Length != 4 || head[0] != Title)
            throw new FormatException($"A sentinel's journal begins with '{Title}', not with '{string.Join(' ', head)}'.");
        return new SentinelJournal(head[1], Number(head[2], 1), Number(head[3], 1), [.. lines.Skip(1).Select((line, index) => Attempt(line, index + 2))]);
    }

    private static SentinelAttempt Attempt(string line, int place)
    {
        var parts = line.Split(' ');
        var outcome = parts.Length == 4 && parts[3].Length == 1 ? Letters.IndexOf(parts[3][0], StringComparison.Ordinal) : -1;
        return outcome >= 0
            ? new SentinelAttempt(Number(parts[0], place), Time(parts[1], place), Time(parts[2], place), (SentinelOutcome)outcome)
            : throw new FormatException($"Line {place} of the sentinel's journal is '{line}'; it should be 'number begun ended A|R|D'.");
    }

    private static TimeSpan Time(string text, int place) => TimeSpan.FromMicroseconds(Number(text, place));

    private static long Number(string text, int place) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new FormatException($"Line {place} of the sentinel's journal has '{text}' where a number belongs.");
}
