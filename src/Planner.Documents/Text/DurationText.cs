using System.Globalization;
using System.Text;

namespace Planner.Documents.Text;

/// <summary>Durations: whole numbers with units, largest first.</summary>
internal static class DurationText
{
    private static readonly (string Unit, long Ticks)[] Units =
    [
        ("d", TimeSpan.TicksPerDay),
        ("h", TimeSpan.TicksPerHour),
        ("m", TimeSpan.TicksPerMinute),
        ("s", TimeSpan.TicksPerSecond),
        ("ms", TimeSpan.TicksPerMillisecond),
        ("us", TimeSpan.TicksPerMicrosecond),
    ];

    public static bool TryParse(string text, out TimeSpan value)
    {
        value = TimeSpan.Zero;
        if (text == "0")
        {
            return true;
        }

        Int128 ticks = 0;
        var (at, last) = (0, -1);
        while (at < text.Length)
        {
            if (!TryPart(text, ref at, ref last, out var part))
            {
                return false;
            }

            ticks += part;
            if (ticks > long.MaxValue)
            {
                return false;
            }
        }

        value = TimeSpan.FromTicks((long)ticks);
        return last >= 0;
    }

    public static string Format(TimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
        if (value == TimeSpan.Zero)
        {
            return "0";
        }

        var (text, rest) = (new StringBuilder(), value.Ticks);
        foreach (var (unit, ticks) in Units)
        {
            if (rest >= ticks)
            {
                text.Append(CultureInfo.InvariantCulture, $"{rest / ticks}{unit}");
                rest %= ticks;
            }
        }

        return rest == 0 ? text.ToString() : text.Append(CultureInfo.InvariantCulture, $"{rest * TimeSpan.NanosecondsPerTick}ns").ToString();
    }

    private static bool TryPart(string text, ref int at, ref int last, out Int128 ticks)
    {
        ticks = 0;
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        var unitAt = at;
        while (at < text.Length && char.IsAsciiLetterLower(text[at]))
        {
            at++;
        }

        if (!long.TryParse(text.AsSpan(start, unitAt - start), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return false;
        }

        var unit = text.AsSpan(unitAt, at - unitAt);
        var rank = Rank(unit);
        if (rank <= last)
        {
            return false;
        }

        last = rank;
        ticks = rank < Units.Length ? (Int128)count * Units[rank].Ticks : count / TimeSpan.NanosecondsPerTick;
        return rank < Units.Length || count % TimeSpan.NanosecondsPerTick == 0;
    }

    private static int Rank(ReadOnlySpan<char> unit)
    {
        for (var rank = 0; rank < Units.Length; rank++)
        {
            if (unit.SequenceEqual(Units[rank].Unit))
            {
                return rank;
            }
        }

        return unit.SequenceEqual("ns") ? Units.Length : -1;
    }
}
