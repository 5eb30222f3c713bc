using System.Text.RegularExpressions;
using Planner.Model.Standards;
using Planner.Rules.Facts;
using Planner.Rules.Language;

namespace Planner.Rules.Tests.Standards;

public sealed partial class PackTests
{
    public static TheoryData<string> Ids => [.. Shipped.All.Packs.Select(pack => pack.Standard.Id)];

    [Fact]
    public void The_shipped_standards_load_without_findings() =>
        Assert.Superset(
            new HashSet<string> { "gbt20988-2007", "gbt20988-2025", "jrt0168-2018", "jrt0168-2020", "wangxin-2005" },
            Shipped.All.Packs.Select(pack => pack.Standard.Id).ToHashSet());

    // Items with a requirement in tables A.1 to A.6, counted on the tables, by element D1 to D7.
    [Theory]
    [InlineData(1, new[] { 2, 0, 0, 1, 0, 2, 1 })]
    [InlineData(2, new[] { 2, 1, 1, 2, 0, 5, 1 })]
    [InlineData(3, new[] { 3, 1, 1, 2, 1, 5, 1 })]
    [InlineData(4, new[] { 3, 1, 2, 4, 3, 5, 1 })]
    [InlineData(5, new[] { 3, 1, 3, 4, 3, 5, 1 })]
    [InlineData(6, new[] { 3, 3, 3, 4, 4, 6, 1 })]
    public void Annex_A_is_complete_at_each_level(int level, int[] expected)
    {
        var pack = Shipped.Pack("gbt20988-2007").Standard;

        Assert.Equal(expected, pack.GradedElements.Select(element => pack.Clauses.Count(clause => clause.Level == level && clause.Element == element.Id)));
    }

    [Fact]
    public void Clauses_of_Annex_A_carry_table_element_and_letter()
    {
        foreach (var clause in Shipped.Pack("gbt20988-2007").Standard.Clauses.Where(clause => clause.Role == ClauseRole.Level))
        {
            Assert.Matches($"^A\\.{clause.Level}-{clause.Element}(-[a-f])?$", clause.Id);
        }
    }

    [Fact]
    public void Letters_run_from_a_without_a_gap_wherever_an_element_has_several_items()
    {
        foreach (var cell in Shipped.Pack("gbt20988-2007").Standard.Clauses.Where(clause => clause.Role == ClauseRole.Level).GroupBy(clause => (clause.Level, clause.Element)))
        {
            var letters = cell.Select(clause => clause.Id[^1]).Order().ToList();
            var isLettered = cell.First().Id.Count(c => c == '-') == 2;

            Assert.Equal(isLettered ? [.. Enumerable.Range(0, letters.Count).Select(i => (char)('a' + i))] : letters[..1], letters);
        }
    }

    [Fact]
    public void The_cloud_standard_has_four_indicators_at_each_level_and_claims_no_more()
    {
        var pack = Shipped.Pack("jrt0168-2018").Standard;
        var expected = from level in new[] { 3, 4, 5, 6 } from element in new[] { "RTO", "RPO", "DT", "AV" } select $"L{level}-{element}";

        Assert.Equal(expected.Order(), pack.Clauses.Where(clause => clause.Role == ClauseRole.Level).Select(clause => clause.Id).Order());
        Assert.Equal(Claim.KeyIndicators, pack.Claim);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_text_is_there_in_both_languages(string id)
    {
        var pack = Shipped.Pack(id).Standard;
        Words[] texts =
        [
            pack.Title, pack.Coverage, .. pack.Levels.Select(level => level.Name), .. pack.Elements.Select(element => element.Name),
            .. pack.Parameters.Select(parameter => parameter.Meaning), .. pack.Clauses.Select(clause => clause.Requires),
            .. pack.Clauses.SelectMany(clause => clause.Remedies), .. Shipped.All.Facts.Facts.Select(fact => fact.Label),
            .. Shipped.All.Facts.Facts.Select(fact => fact.Formula).OfType<Words>(),
        ];

        foreach (var text in texts)
        {
            Assert.Matches(Han(), text.Zh);
            Assert.DoesNotMatch(Han(), text.En);
            Assert.NotEmpty(text.En.Trim());
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_clause_can_be_closed_and_says_how_well_it_is_backed(string id)
    {
        var listed = File.ReadAllText(Path.Combine(Shipped.Folder, "README.md"));
        foreach (var clause in Shipped.Pack(id).Standard.Clauses)
        {
            Assert.True(clause.Check is null || clause.Remedies.Count > 0, $"{clause.Id} says nothing about what closes it");
            Assert.NotEmpty(clause.Evidence.Sources);
            Assert.NotEmpty(clause.Sources);
            Assert.All(clause.Sources, source => Assert.True(source == "recall" || listed.Contains($"| {source} |", StringComparison.Ordinal), $"{clause.Id}: {source} is not listed"));
            Assert.True(clause.Verification != VerificationStatus.Secondary || clause.Sources.Any(source => source != "recall"), $"{clause.Id} has no page behind it");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_example_is_judged_as_it_says(string id)
    {
        foreach (var clause in Shipped.Pack(id).Clauses.Where(clause => clause.Check is not null))
        {
            Judged(Tri.True, clause.Examples.Pass);
            Judged(Tri.False, clause.Examples.Fail);
            Judged(Tri.Unknown, clause.Examples.Unknown);

            void Judged(Tri expected, IReadOnlyList<SystemFacts> examples)
            {
                Assert.NotEmpty(examples);
                for (var at = 0; at < examples.Count; at++)
                {
                    Assert.True(expected == clause.Check!.Evaluate(examples[at]), $"{clause.Clause.Id}: example {at + 1} of {expected}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_parameter_is_used(string id)
    {
        var pack = Shipped.Pack(id).Standard;
        var text = string.Join('\n', pack.Clauses.Select(clause => clause.Check + clause.When));

        Assert.All(pack.Parameters, parameter => Assert.Contains($"params.{parameter.Id}", text, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
