using System.Globalization;

namespace Planner.Evidence.Chain;

/// <summary>
/// One entry of an organisation's ledger. Its hash is SHA-256 over the canonical JSON (RFC 8785) of an object with the members
/// <c>actor, content, kind, organisation, previous, sequence, subject, time</c>, so that any tool can recompute it.
/// </summary>
/// <param name="Sequence">Place in the chain, from 1.</param>
/// <param name="Organisation">Whose chain it is in.</param>
/// <param name="Time">When, in UTC, written as <see cref="TimeText"/>.</param>
/// <param name="Actor">Who, such as <c>person:li.lei</c>.</param>
/// <param name="Kind">What happened, such as <c>run.intended</c>.</param>
/// <param name="Subject">What it is about, such as <c>run/r-1</c>.</param>
/// <param name="Content">The facts as canonical JSON.</param>
/// <param name="PreviousHash">Hash of the entry before; 64 zeros for the first.</param>
/// <param name="Hash">Hash of this entry: 64 lower-case hexadecimal digits.</param>
public sealed record LedgerEntry(
    long Sequence,
    string Organisation,
    DateTimeOffset Time,
    string Actor,
    string Kind,
    string Subject,
    string Content,
    string PreviousHash,
    string Hash)
{
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    /// <summary>The time as it is hashed: UTC with seven decimals, which sorts as text.</summary>
    public string TimeText => TextOf(Time);

    /// <summary>A time as the ledger writes it.</summary>
    public static string TextOf(DateTimeOffset time) => time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);

    /// <summary>Reads a time that the ledger wrote.</summary>
    /// <exception cref="FormatException">The text is not in the ledger's form.</exception>
    public static DateTimeOffset TimeOf(string text) =>
        DateTimeOffset.ParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
