using System.Globalization;
using System.Text.RegularExpressions;

namespace Planner.Reports.Assessments;

/// <summary>Lists of clause ids, those that differ only in their first number drawn together: <c>A.1–4-D1-a</c>.</summary>
internal static partial class ClauseRanges
{
    /// <summary>The ids, in the order in which they first appear.</summary>
    public static string Of(Wording say, IEnumerable<string> clauses) => say.Join(clauses.Distinct(StringComparer.Ordinal)
        .Select(clause => (Clause: clause, Number: FirstNumber().Match(clause)))
        .GroupBy(
            part => part.Number.Success ? (part.Clause[..part.Number.Index], part.Clause[(part.Number.Index + part.Number.Length)..]) : (part.Clause, ""),
            part => part.Number.Success ? int.Parse(part.Number.ValueSpan, CultureInfo.InvariantCulture) : 0)
        .SelectMany(same => Runs([.. same.Order()]).Select(run => same.Key.Item1 + run + same.Key.Item2)));

    private static IEnumerable<string> Runs(IReadOnlyList<int> numbers)
    {
        for (var first = 0; first < numbers.Count;)
        {
            var last = first;
            while (last + 1 < numbers.Count && numbers[last + 1] == numbers[last] + 1)
            {
                last++;
            }

            yield return numbers[first] == 0 ? "" : first == last ? Wording.Number(numbers[first]) : $"{numbers[first]}–{numbers[last]}";
            first = last + 1;
        }
    }

    [GeneratedRegex("[1-9][0-9]{0,5}", RegexOptions.CultureInvariant)]
    private static partial Regex FirstNumber();
}
