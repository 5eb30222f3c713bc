using System.Text;
using Planner.Rules.Tests.Standards;

namespace Planner.Rules.Tests.Conformance;

/// <summary>The clause language against the official cases of the language it is a subset of.</summary>
public sealed class ConformanceTests
{
    private static readonly Lazy<IReadOnlyList<(CelCase Case, CelAnswer Answer)>> Answers = new(() => [.. CelCase.All.Select(test => (test, CelRun.Of(test)))]);

    [Fact]
    public void No_official_case_is_answered_otherwise_than_CEL_answers_it() => Assert.Empty(Those(CelAnswer.Contrary));

    [Fact]
    public void Two_members_that_hold_refute_exists_one_whatever_is_not_known_of_a_third() =>
        Assert.Equal("list_no_shortcircuit", Assert.Single(Those(CelAnswer.KnownInSpite)).Name);

    [Fact]
    public void A_case_is_refused_only_for_a_reason_that_is_written_down() =>
        Assert.DoesNotContain(Those(CelAnswer.Refused), test => LeftOut.Of(test) is null);

    [Fact]
    public void Every_reason_written_down_is_needed() =>
        Assert.Equal(LeftOut.All.Select(reason => reason.Name).Distinct(), LeftOut.All.Where(reason => Those(CelAnswer.Refused).Any(test => LeftOut.Of(test) == reason)).Select(reason => reason.Name).Distinct());

    [Fact]
    public void The_page_on_the_language_counts_the_cases_as_they_are()
    {
        var page = File.ReadAllText(Path.Combine(Shipped.Folder, "..", "docs", "language.md"));
        Assert.Contains(Table(), page, StringComparison.Ordinal);
        Assert.Contains(Reasons(), page, StringComparison.Ordinal);
    }

    private static IEnumerable<CelCase> Those(CelAnswer answer) => Answers.Value.Where(pair => pair.Answer == answer).Select(pair => pair.Case);

    private static string Table()
    {
        var table = new StringBuilder("| file | cases | same value | no value in either | left out | for what |\n|---|--:|--:|--:|--:|---|\n");
        foreach (var file in Answers.Value.GroupBy(pair => pair.Case.File).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            Row(table, file.Key, [.. file]);
        }

        Row(table, "**all**", [.. Answers.Value]);
        return table.ToString();
    }

    private static void Row(StringBuilder table, string name, IReadOnlyList<(CelCase Case, CelAnswer Answer)> cases)
    {
        int Count(CelAnswer answer) => cases.Count(pair => pair.Answer == answer);
        var reasons = cases.Where(pair => pair.Answer == CelAnswer.Refused).CountBy(pair => LeftOut.Of(pair.Case)!.Name).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal);
        var words = name == "**all**" ? "" : string.Join(", ", reasons.Select(pair => $"{pair.Key} {pair.Value}"));
        table.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {name} | {cases.Count} | {Count(CelAnswer.Same)} | {Count(CelAnswer.NoValueEither)} | {Count(CelAnswer.Refused)} | {words} |\n");
    }

    private static string Reasons()
    {
        var table = new StringBuilder("| left out | cases | why |\n|---|--:|---|\n");
        foreach (var reason in LeftOut.All.Where(reason => reason.Why.Length > 0))
        {
            table.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {reason.Name} | {Those(CelAnswer.Refused).Count(test => LeftOut.Of(test)?.Name == reason.Name)} | {reason.Why} |\n");
        }

        return table.ToString();
    }
}
