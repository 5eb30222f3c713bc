using System.Buffers;
using System.Text;

namespace Planner.Documents.Text;

/// <summary>Words: ids, hashes, and C# names as documents spell them.</summary>
internal static class WordText
{
    private static readonly SearchValues<char> InIds = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    public static bool TryParseId(string text, out string value)
    {
        value = text;
        return text.Length is > 0 and <= 128 && char.IsAsciiLetterOrDigit(text[0])
            && !text.AsSpan().ContainsAnyExcept(InIds);
    }

    public static bool TryParseSha256(string text, out string value)
    {
        value = text;
        return text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
    }

    /// <summary><c>AchievedRto</c> becomes <c>achievedRto</c>.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary><c>AroundTheClock</c> becomes <c>around-the-clock</c>.</summary>
    public static string Kebab(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
