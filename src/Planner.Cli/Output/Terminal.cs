using System.Globalization;
using System.Text;

namespace Planner.Cli.Output;

/// <summary>Text from files and stores as a terminal may show it: nothing in it moves the cursor, colours, or turns the direction of reading.</summary>
internal static class Terminal
{
    /// <summary>Longest id in a table, in characters.</summary>
    private const int LongestId = 60;

    /// <summary>Control characters as <c>\u{1B}</c>.</summary>
    public static string Plain(string text)
    {
        if (!text.EnumerateRunes().Any(IsControl))
        {
            return text;
        }

        var plain = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            plain.Append(IsControl(rune) ? string.Create(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X}}}") : rune.ToString());
        }

        return plain.ToString();
    }

    /// <summary>An id, shortened in its middle where it is overlong; documents have it whole.</summary>
    public static string Id(string id)
    {
        var runes = id.EnumerateRunes().ToList();
        return runes.Count <= LongestId ? id : $"{string.Concat(runes.Take(LongestId / 2))}…{string.Concat(runes.TakeLast((LongestId / 2) - 1))}";
    }

    // Format characters are those that turn the direction of reading or are not seen at all.
    private static bool IsControl(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
