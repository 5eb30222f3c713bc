using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Planner.Documents.Writing;

/// <summary>Texts as YAML: plain where every YAML reader, old or new, takes them for a text; else in double quotes.</summary>
internal static partial class YamlText
{
    private static readonly HashSet<string> Reserved =
        new(["null", "true", "false", "yes", "no", "on", "off", "y", "n"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The text, quoted where needed; in one line.</summary>
    public static string Quote(string text) => IsPlain(text) ? text : InQuotes(text);

    /// <summary>True for texts of several lines that a literal block keeps unchanged.</summary>
    public static bool IsBlock(string text) =>
        text.TrimEnd('\n') is var body && body.Contains('\n', StringComparison.Ordinal)
        && text.Length - body.Length <= 1
        && body[0] is not (' ' or '\n')
        && body.All(letter => letter == '\n' || !MustEscape(letter))
        && body.Split('\n').All(line => line.Length == 0 || !char.IsWhiteSpace(line[^1]));

    private static bool IsPlain(string text) =>
        Plain().IsMatch(text) && !Reserved.Contains(text) && !text.EndsWith(':') && !text.Contains("  ", StringComparison.Ordinal);

    private static string InQuotes(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' or '\\' => quoted.Append('\\').Append(letter),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                '\r' => quoted.Append("\\r"),
                _ when MustEscape(letter) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Controls, and what some readers take for a line break, a byte order mark or nothing.</summary>
    private static bool MustEscape(char letter) =>
        char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' || (char.IsWhiteSpace(letter) && letter is not ' ' and not '\u3000');

    /// <summary>Begins with a letter and holds nothing that YAML could take for structure.</summary>
    [GeneratedRegex(@"^\p{L}[\p{L}\p{N}_./@+()（），。、；：-]*( [\p{L}\p{N}_./@+()（），。、；：-]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
