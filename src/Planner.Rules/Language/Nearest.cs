using Planner.Documents.Text;

namespace Planner.Rules.Language;

/// <summary>Finds what the author probably meant.</summary>
internal static class Nearest
{
    /// <summary>A hint naming the candidate that differs least, or null when none is near.</summary>
    public static string? Hint(string written, IEnumerable<string> candidates) =>
        Suggestion.For(written, candidates) is { } meant ? $"did you mean '{meant}'?" : null;
}
