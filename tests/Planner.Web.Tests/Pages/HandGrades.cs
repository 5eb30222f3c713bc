using System.Globalization;
using System.Text.RegularExpressions;
using Planner.Web.Tests.Running;

namespace Planner.Web.Tests.Pages;

/// <summary>The grades of the example bank that people reasoned out by hand.</summary>
internal static partial class HandGrades
{
    /// <summary>Figures of each system by one standard: overall first, then the elements in the standard's order, as the pages write them.</summary>
    public static IReadOnlyDictionary<string, string[]> By(string standard, string file = "expected-grades.yaml")
    {
        var text = File.ReadAllText(Path.Combine(RunningWeb.Repository, "examples", "city-commercial-bank", file));
        return text.Split("  - id: ").Skip(1)
            .Where(entry => entry.Contains($"standard: {standard}\n", StringComparison.Ordinal))
            .ToDictionary(entry => entry[..entry.IndexOf('\n', StringComparison.Ordinal)].Trim(), entry => Figures().Matches(entry).Select(Text).ToArray());
    }

    /// <summary>How many systems are proven at a level.</summary>
    public static int ProvenAt(string standard, int level) =>
        By(standard).Values.Count(figures => figures[0].StartsWith(level.ToString(CultureInfo.InvariantCulture) + " ", StringComparison.Ordinal));

    private static string Text(Match match) => $"{match.Groups[1].Value} / {match.Groups[2].Value} / {match.Groups[3].Value}";

    [GeneratedRegex(@"proven: (\d),?\s+claimed: (\d),?\s+possible: (\d)")]
    private static partial Regex Figures();
}
