using System.Text;

namespace Planner.Reports.Json;

/// <summary>Enumeration values as the contracts write them: kebab case.</summary>
internal static class Words
{
    /// <summary><c>NotApplicable</c> becomes <c>not-applicable</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var text = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
