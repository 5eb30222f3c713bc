using Planner.Documents;
using Planner.Model.Grading;
using Planner.Rules.Tests.Standards;

namespace Planner.Rules.Tests.Grading;

public sealed class BankRuleTests
{
    private static readonly Lazy<ExpectedRules> Rules = new(() => DocumentReader.ReadFile<ExpectedRules>(Path.Combine(Bank.Examples, "city-commercial-bank", "expected-rules.yaml")).Value!);

    [Theory]
    [InlineData("cbrc-datacentre-2010")]
    [InlineData("cbrc-continuity-2011")]
    [InlineData("gbt22239-2019-backup")]
    public void The_bank_stands_by_the_rules_as_derived_by_hand(string standard)
    {
        var grades = Bank.Grade(Shipped.Of(standard), Bank.Estate, Rules.Value.AssessedOn).ToDictionary(grade => grade.System);
        var expected = Rules.Value.Systems.Where(rule => rule.Standard == standard).ToList();

        Assert.NotEmpty(expected);
        Assert.Equal(expected.SelectMany(Lines), expected.SelectMany(rule => Lines(rule, grades[rule.Id])));
    }

    private static IEnumerable<string> Lines(ExpectedRule rule) =>
    [
        .. rule.Elements.Select(element => $"{rule.Id} {element.Id}: {element.Proven}/{element.Claimed}/{element.Possible}"),
        .. rule.Clauses.Select(clause => $"{rule.Id} {clause.Id}: {clause.Verdict}"),
    ];

    private static IEnumerable<string> Lines(ExpectedRule rule, SystemGrade grade) =>
    [
        .. rule.Elements.Select(element => (element.Id, Levels: element.Id == "all" ? grade.Levels : grade.Elements.Single(one => one.Element == element.Id).Levels))
            .Select(pair => $"{rule.Id} {pair.Id}: {pair.Levels.Proven}/{pair.Levels.Claimed}/{pair.Levels.Possible}"),
        .. rule.Clauses.Select(clause => $"{rule.Id} {clause.Id}: {grade.Clauses.Single(one => one.Clause == clause.Id).Verdict}"),
    ];
}
