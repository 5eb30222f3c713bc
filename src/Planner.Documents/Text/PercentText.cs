using System.Buffers;
using System.Globalization;
using Planner.Model.Quantities;

namespace Planner.Documents.Text;

/// <summary>Shares in percent. The point is moved in the text, not by arithmetic, so that no digit is lost.</summary>
internal static class PercentText
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    public static bool TryParse(string text, out Availability value)
    {
        value = default;
        if (text.Length < 2 || text.Length > 400 || text[^1] != '%' || text.AsSpan(0, text.Length - 1).ContainsAnyExcept(Digits))
        {
            return false;
        }

        if (!NumberText.TryParse(text[..^1], out var percent) || percent > 100)
        {
            return false;
        }

        value = new Availability(double.Parse(text[..^1] + "E-2", NumberStyles.Float, CultureInfo.InvariantCulture));
        return true;
    }

    public static string Format(Availability value)
    {
        var scientific = value.Share.ToString("E16", CultureInfo.InvariantCulture);
        var shortest = value.Share.ToString("R", CultureInfo.InvariantCulture);
        if (shortest is "0" or "1")
        {
            return shortest == "0" ? "0%" : "100%";
        }

        var digits = new string([.. shortest.Split('E')[0].Where(char.IsAsciiDigit)]).TrimStart('0').TrimEnd('0');
        var exponent = int.Parse(scientific.AsSpan(scientific.IndexOf('E', StringComparison.Ordinal) + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) + 2;
        return Place(digits, exponent) + "%";
    }

    /// <summary>The digits with the first of them standing at ten to the exponent.</summary>
    private static string Place(string digits, int exponent)
    {
        if (exponent < 0)
        {
            return $"0.{new string('0', -exponent - 1)}{digits}";
        }

        var whole = digits.PadRight(exponent + 1, '0');
        return whole.Length == exponent + 1 ? whole : $"{whole[..(exponent + 1)]}.{whole[(exponent + 1)..]}";
    }
}
