using System.Globalization;
using System.Text.RegularExpressions;
using Planner.Model.Quantities;

namespace Planner.Documents.Text;

/// <summary>Numbers as JSON writes them: no leading zeros (octal in YAML 1.1), no underscores, no colons (base 60 in YAML 1.1), no plus sign.</summary>
internal static partial class NumberText
{
    private const NumberStyles Whole = NumberStyles.AllowLeadingSign;
    private const NumberStyles Fraction = Whole | NumberStyles.AllowDecimalPoint;

    public static bool TryParseInt(string text, out int value)
    {
        value = 0;
        return IsWhole().IsMatch(text) && int.TryParse(text, Whole, CultureInfo.InvariantCulture, out value);
    }

    public static bool TryParseLong(string text, out long value)
    {
        value = 0;
        return IsWhole().IsMatch(text) && long.TryParse(text, Whole, CultureInfo.InvariantCulture, out value);
    }

    public static bool TryParse(string text, out double value)
    {
        value = 0;
        return IsNumber().IsMatch(text)
            && double.TryParse(text, Fraction | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
    }

    public static string Format(double value) =>
        double.IsFinite(value)
            ? value.ToString("R", CultureInfo.InvariantCulture)
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Only finite numbers have a text.");

    /// <summary>Digits past the 28th would be rounded, so they are refused.</summary>
    public static bool TryParseDecimal(string text, out decimal value)
    {
        value = 0;
        return text.Length <= 30 && IsDecimal().IsMatch(text)
            && text.Count(char.IsAsciiDigit) <= 28
            && decimal.TryParse(text, Fraction, CultureInfo.InvariantCulture, out value);
    }

    public static string FormatDecimal(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    public static bool TryParseMoney(string text, out Money value)
    {
        var read = TryParseDecimal(text.EndsWith("CNY", StringComparison.Ordinal) ? text[..^3] : text, out var yuan);
        value = new Money(yuan);
        return read;
    }

    public static string FormatMoney(Money value) => FormatDecimal(value.Cny) + "CNY";

    public static bool TryParseRatio(string text, out Ratio value)
    {
        var read = TryParse(text, out var number) && number >= 0;
        value = read ? new Ratio(number) : default;
        return read;
    }

    [GeneratedRegex("^-?(0|[1-9][0-9]*)\\z", RegexOptions.CultureInvariant)]
    private static partial Regex IsWhole();

    [GeneratedRegex("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex IsDecimal();

    [GeneratedRegex("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex IsNumber();
}
