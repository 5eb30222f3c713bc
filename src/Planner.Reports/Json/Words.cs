using System.Text.Json;

namespace Planner.Reports.Json;

/// <summary>Enumeration values as the contracts write them: kebab case.</summary>
internal static class Words
{
    /// <summary><c>NotApplicable</c> becomes <c>not-applicable</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Texts<T>.ByValue[value];

    private static class Texts<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue =
            Enum.GetValues<T>().Distinct().ToDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));
    }
}
