using System.Globalization;

namespace Planner.Documents.Canonical;

/// <summary>Numbers as ECMAScript prints them, which RFC 8785 §3.2.2.3 prescribes.</summary>
internal static class EcmaScriptNumber
{
    private const int LastPlainExponent = 21;
    private const int FirstPlainExponent = -6;

    /// <exception cref="ArgumentException">The number is not finite; JSON cannot hold it.</exception>
    public static string Format(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException($"JSON cannot hold the number {value.ToString(CultureInfo.InvariantCulture)}.", nameof(value));
        }

        if (value == 0)
        {
            return "0";
        }

        var (digits, point) = ShortestDigits(Math.Abs(value));
        return (value < 0 ? "-" : "") + Place(digits, point);
    }

    /// <summary>The fewest digits that read back as the same number, and where the decimal point stands: value = 0.digits × 10^point.</summary>
    private static (string Digits, int Point) ShortestDigits(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var exponentAt = text.IndexOf('E', StringComparison.Ordinal);
        var exponent = exponentAt < 0 ? 0 : int.Parse(text.AsSpan(exponentAt + 1), CultureInfo.InvariantCulture);
        var mantissa = exponentAt < 0 ? text : text[..exponentAt];
        var pointAt = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = pointAt < 0 ? mantissa : mantissa[..pointAt];
        var all = whole + (pointAt < 0 ? "" : mantissa[(pointAt + 1)..]);
        var significant = all.TrimStart('0');
        return (significant.TrimEnd('0'), whole.Length + exponent - (all.Length - significant.Length));
    }

    private static string Place(string digits, int point)
    {
        if (point > LastPlainExponent || point <= FirstPlainExponent)
        {
            var exponent = (point - 1).ToString("+0;-0", CultureInfo.InvariantCulture);
            return digits.Length == 1 ? $"{digits}e{exponent}" : $"{digits[..1]}.{digits[1..]}e{exponent}";
        }

        return point <= 0 ? "0." + new string('0', -point) + digits
            : point >= digits.Length ? digits + new string('0', point - digits.Length)
            : $"{digits[..point]}.{digits[point..]}";
    }
}
