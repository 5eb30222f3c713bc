using System.Globalization;
using System.Text.RegularExpressions;

namespace Planner.Rules.Language.Typing;

/// <summary>What stands in <c>duration('…')</c> and <c>timestamp('…')</c>.</summary>
internal static partial class TimeLiterals
{
    private static readonly Dictionary<string, decimal> Ticks = new()
    {
        ["h"] = TimeSpan.TicksPerHour,
        ["m"] = TimeSpan.TicksPerMinute,
        ["s"] = TimeSpan.TicksPerSecond,
        ["ms"] = TimeSpan.TicksPerMillisecond,
        ["us"] = TimeSpan.TicksPerMicrosecond,
        ["µs"] = TimeSpan.TicksPerMicrosecond,
        ["ns"] = 0.01m,
    };

    /// <summary>Go's syntax, <c>1h30m</c> or <c>-1.5s</c>; null when it is not that, is finer than 100 ns or longer than 29,000 years.</summary>
    public static TimeSpan? Duration(string text)
    {
        var match = GoDuration().Match(text);
        if (!match.Success)
        {
            return text is "0" or "+0" or "-0" ? TimeSpan.Zero : null;
        }

        var sum = 0m;
        foreach (var (number, unit) in match.Groups["number"].Captures.Zip(match.Groups["unit"].Captures))
        {
            // Larger numbers are beyond every TimeSpan; these stay within decimal when multiplied.
            if (number.Length > 22 || !decimal.TryParse(number.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value > 1e17m)
            {
                return null;
            }

            sum += value * Ticks[unit.Value];
            if (sum > long.MaxValue)
            {
                return null;
            }
        }

        return sum == decimal.Truncate(sum) ? new TimeSpan((long)(text[0] == '-' ? -sum : sum)) : null;
    }

    /// <summary>RFC 3339 with an offset; null when it is not that.</summary>
    public static DateTimeOffset? Timestamp(string text) =>
        Rfc3339().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;

    [GeneratedRegex(@"^[+-]?(?:(?<number>[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?<unit>h|ms|m|s|us|µs|ns))+\z", RegexOptions.CultureInvariant)]
    private static partial Regex GoDuration();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,7})?(Z|[+-][0-9]{2}:[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Rfc3339();
}
