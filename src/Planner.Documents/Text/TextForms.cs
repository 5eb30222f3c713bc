using System.Globalization;
using Planner.Model.Quantities;

namespace Planner.Documents.Text;

/// <summary>All text forms. The type of a value decides its form, never the look of the text: <c>no</c> is a text where a text belongs.</summary>
public static class TextForms
{
    /// <summary><c>15m 4h 7d 90s 1h30m 500ms 0</c>; units d h m s ms us ns, largest first, each once; never negative.</summary>
    public static TextFormOf<TimeSpan> Duration { get; } =
        new("a duration", "write a whole number with a unit, such as 15m, 4h, 7d, 90s, 1h30m or 500ms, or 0", Token.NumberOrText, DurationText.TryParse, DurationText.Format)
        {
            Pattern = "^(0|(?=[0-9])([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?([0-9]+us)?([0-9]+ns)?)$",
        };

    /// <summary><c>1.5TiB 300GB 512B</c>; comes to whole bytes.</summary>
    public static TextFormOf<DataSize> Size { get; } =
        new("a data size", "write a number with a unit, such as 512B, 300GB (1000s) or 1.5TiB (1024s); it must come to whole bytes", Token.Text, ScaledText.TryParseSize, ScaledText.FormatSize)
        {
            Pattern = ScaledText.Pattern(ScaledText.SizeUnits),
        };

    /// <summary><c>200Mbit/s 1Gbit/s</c>; comes to whole bits a second.</summary>
    public static TextFormOf<DataRate> Rate { get; } =
        new("a data rate", "write a number with a unit in bits, such as 512kbit/s, 200Mbit/s or 1Gbit/s", Token.Text, ScaledText.TryParseRate, ScaledText.FormatRate)
        {
            Pattern = ScaledText.Pattern(ScaledText.RateUnits),
        };

    /// <summary><c>1200000CNY</c>, or the number alone.</summary>
    public static TextFormOf<Money> Money { get; } =
        new("an amount of money", "write a number of yuan, such as 1200000CNY or 1200000", Token.NumberOrText, NumberText.TryParseMoney, NumberText.FormatMoney)
        {
            Pattern = "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?(CNY)?$",
        };

    /// <summary><c>99.99%</c>, from 0 to 100, both inside.</summary>
    public static TextFormOf<Availability> Availability { get; } =
        new("an availability", "write a percentage from 0% to 100%, such as 99.99%", Token.Text, PercentText.TryParse, PercentText.Format)
        {
            Pattern = "^(0|[1-9][0-9]{0,2})(\\.[0-9]+)?%$",
        };

    /// <summary><c>1.0</c>; 0 or more.</summary>
    public static TextFormOf<Ratio> Ratio { get; } =
        new("a ratio", "write a number of 0 or more, such as 1.0 for the whole", Token.Number, NumberText.TryParseRatio, ratio => NumberText.Format(ratio.Value));

    /// <summary><c>2026-11-01</c>.</summary>
    public static TextFormOf<DateOnly> Date { get; } =
        new("a date", "write year-month-day, such as 2026-11-01", Token.Text, TryParseDate, date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        {
            Pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        };

    /// <summary><c>2026-11-01T08:00:00Z</c>, in UTC, with up to seven decimals of a second.</summary>
    public static TextFormOf<DateTimeOffset> Instant { get; } =
        new("a point in time", "write it in UTC, such as 2026-11-01T08:00:00Z", Token.Text, TryParseInstant, FormatInstant)
        {
            Pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$",
        };

    /// <summary><c>true</c> or <c>false</c> and nothing else.</summary>
    public static TextFormOf<bool> Boolean { get; } =
        new("true or false", "write true or false without quotes", Token.Boolean, TryParseBoolean, value => value ? "true" : "false");

    /// <summary>A whole number, -2147483648 to 2147483647, without leading zeros.</summary>
    public static TextFormOf<int> Integer { get; } =
        new("a whole number", "write digits alone, such as 3", Token.Integer, NumberText.TryParseInt, value => value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A whole number of 64 bits, without leading zeros.</summary>
    public static TextFormOf<long> Long { get; } =
        new("a whole number", "write digits alone, such as 3", Token.Integer, NumberText.TryParseLong, value => value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A finite number.</summary>
    public static TextFormOf<double> Number { get; } =
        new("a number", "write a number without quotes, such as 31.23", Token.Number, NumberText.TryParse, NumberText.Format);

    /// <summary>An exact decimal number of at most 28 digits.</summary>
    public static TextFormOf<decimal> Decimal { get; } =
        new("a number", "write a number without quotes, such as 12.5", Token.Number, NumberText.TryParseDecimal, NumberText.FormatDecimal);

    /// <summary>Any text.</summary>
    public static TextFormOf<string> Text { get; } = new("a text", "write a text", Token.Text, TryAny, value => value) { IsFree = true };

    /// <summary>Letters, digits, dot, underscore and hyphen; begins with a letter or digit; at most 128 characters.</summary>
    public static TextFormOf<string> Id { get; } =
        new("an id", "write letters, digits, dot, underscore and hyphen, beginning with a letter or digit, at most 128 characters", Token.Text, WordText.TryParseId, value => value)
        {
            IsFree = true,
            Pattern = "^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$",
        };

    /// <summary>64 hexadecimal digits in lower case.</summary>
    public static TextFormOf<string> Sha256 { get; } =
        new("a SHA-256", "write 64 hexadecimal digits in lower case", Token.Text, WordText.TryParseSha256, value => value)
        {
            IsFree = true,
            Pattern = "^[0-9a-f]{64}$",
        };

    private static bool TryAny(string text, out string value)
    {
        value = text;
        return true;
    }

    private static bool TryParseBoolean(string text, out bool value)
    {
        value = text == "true";
        return value || text == "false";
    }

    private static bool TryParseDate(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    private static bool TryParseInstant(string text, out DateTimeOffset value) =>
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);

    private static string FormatInstant(DateTimeOffset value) =>
        value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
