using Planner.Inventory.Reading;
using Planner.Model.Comparing;
using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Rules.Comparing;
using Planner.Rules.Tests.Grading;
using Planner.Rules.Tests.Standards;

namespace Planner.Rules.Tests.Comparing;

public sealed class ComparisonTests
{
    private static readonly StandardPack Pack = Shipped.Pack("gbt20988-2007").Standard;

    [Fact]
    public void An_assessment_does_not_differ_from_itself()
    {
        var assessment = EditedBank.Assess(Bank.Estate, Bank.Day);
        var difference = AssessmentComparison.Of(assessment, assessment, FactChanges.Between);
        Assert.Empty(difference.Systems);
        Assert.Empty(difference.Bases);
    }

    // Law: what is compared the other way round has every direction, verdict and value turned round.
    [Fact]
    public void The_other_way_round_everything_is_turned_round()
    {
        var (one, other) = (EditedBank.Assess(Bank.Estate, Bank.Day), EditedBank.Assess(Bank.Estate, Bank.Day.AddYears(1)));
        var (there, back) = (AssessmentComparison.Of(one, other, FactChanges.Between), AssessmentComparison.Of(other, one, FactChanges.Between));
        Assert.NotEmpty(there.Systems);
        Assert.Equal(["asOf"], there.Bases);
        Assert.Equal(there.Systems.Select(grade => (grade.System, grade.Standard, Turned(grade.Direction), grade.Before, grade.After)), back.Systems.Select(grade => (grade.System, grade.Standard, grade.Direction, grade.After, grade.Before)));
        Assert.Equal(
            there.Systems.SelectMany(grade => grade.Clauses).SelectMany(clause => clause.Causes).Select(cause => (cause.Path, cause.Before, cause.After)),
            back.Systems.SelectMany(grade => grade.Clauses).SelectMany(clause => clause.Causes).Select(cause => (cause.Path, cause.After, cause.Before)));
    }

    [Fact]
    public void A_system_that_only_one_has_is_added_or_removed()
    {
        var all = EditedBank.Assess(Bank.Estate, Bank.Day);
        var fewer = all with { Systems = [.. all.Systems.Where(grade => grade.System != "core")] };
        Assert.All(AssessmentComparison.Of(fewer, all, FactChanges.Between).Systems, grade => Assert.Equal(("core", Direction.Added, null), (grade.System, grade.Direction, grade.Before)));
        Assert.All(AssessmentComparison.Of(all, fewer, FactChanges.Between).Systems, grade => Assert.Equal(("core", Direction.Removed, null), (grade.System, grade.Direction, grade.After)));
    }

    [Theory]
    [InlineData(1, 1, 1, 2, 2, 2, Direction.Rose)]
    [InlineData(1, 2, 3, 1, 2, 2, Direction.Fell)]
    [InlineData(1, 2, 3, 2, 2, 2, Direction.Mixed)]
    [InlineData(1, 2, 3, 1, 2, 3, Direction.Same)]
    public void The_three_figures_say_which_way(int p1, int c1, int o1, int p2, int c2, int o2, Direction direction) =>
        Assert.Equal(direction, AssessmentComparison.DirectionOf(new Levels(p1, c1, o1), new Levels(p2, c2, o2)));

    [Fact]
    public void Where_only_facts_are_known_those_that_both_name_come_first()
    {
        var (before, after) = (Verdict(("a", "1"), ("b", "1"), ("c", "1")), Verdict(("a", "2"), ("b", "1"), ("d", "1")));
        Assert.Equal(["a"], FactChanges.Between(before, after).Select(change => change.Path));
        Assert.Equal(["c", "d"], FactChanges.Between(before with { Facts = [.. before.Facts.Skip(1)] }, after with { Facts = [.. after.Facts.Skip(1)] }).Select(change => change.Path));
        Assert.Equal([("a", "1", null), ("b", "1", null), ("c", "1", null)], FactChanges.Between(before, null).Select(change => (change.Path, change.Before?.Value, change.After?.Value)));
    }

    [Fact]
    public void A_member_more_of_a_list_is_a_change_of_the_list_and_of_its_values()
    {
        var (before, after) = (Small("[]"), Small("[{id: full, of: [db], method: full, interval: 24h}]"));
        var changes = new EstateChanges(before, after);
        var verdict = Verdict() with { Facts = [new FactUse { Path = "x", Inputs = ["systems/s/backups", "systems/s/backups/full/interval", "systems/s/backups/full/duration", "systems/s/primarySite"] }] };
        Assert.Equal(
            [("systems/s/backups", "[]", "[full]"), ("systems/s/backups/full/interval", null, "1d")],
            changes.Behind(verdict, null).Select(change => (change.Path, change.Before?.Value, change.After?.Value)));
    }

    [Fact]
    public void A_pack_does_not_differ_from_itself()
    {
        var difference = PackComparison.Of(Pack, Pack);
        Assert.Empty(difference.Head.Select(part => part.Part).Concat(difference.Parameters.Select(item => item.Item)).Concat(difference.Clauses.Select(item => item.Item)));
    }

    [Fact]
    public void Of_packs_each_part_that_differs_is_named()
    {
        var other = Pack with
        {
            Status = EditionStatus.InForce,
            Parameters = [.. Pack.Parameters.Select(parameter => parameter.Id == "batchInterval" ? parameter with { Value = "6h" } : parameter)],
            Clauses =
            [
                .. Pack.Clauses.Where(clause => clause.Id != "A.6-D7").Select(clause => clause.Id switch
                {
                    "A.1-D1-a" => clause with { Check = "true", Requires = new Words("改", "changed") },
                    "A.1-D1-b" => clause with { Evidence = clause.Evidence with { Sources = [EvidenceSource.Drilled] } },
                    _ => clause,
                }),
                Pack.Clauses[0] with { Id = "A.7-D1" },
            ],
        };
        var difference = PackComparison.Of(Pack, other);
        Assert.Equal(["status"], difference.Head.Select(part => part.Part));
        Assert.Equal(
            [("A.1-D1-a", Direction.Same, "requires check"), ("A.1-D1-b", Direction.Same, "evidence"), ("A.6-D7", Direction.Removed, ""), ("A.7-D1", Direction.Added, "")],
            difference.Clauses.Select(clause => (clause.Item, clause.Direction, string.Join(' ', clause.Parts.Select(part => part.Part)))));

        // Only the transfers of levels 3 and 4 ask for batchInterval.
        var parameter = Assert.Single(difference.Parameters);
        Assert.Equal(("batchInterval", "12h", "6h"), (parameter.Item, parameter.Parts[0].Before, parameter.Parts[0].After));
        Assert.Equal(["A.3-D1-c", "A.4-D1-c"], parameter.Clauses);
    }

    [Fact]
    public void Two_editions_stand_side_by_side_with_the_clauses_that_ask_the_same()
    {
        var stricter = Pack with { Id = "other", Clauses = [.. Pack.Clauses.Where(clause => clause.Id == "A.1-D1-a").Select(clause => clause with { Id = "B.1" })] };
        var assessment = EditedBank.Assess(Bank.Estate, Bank.Day);
        var core = assessment.Systems.First(grade => grade is { System: "core", Standard: "gbt20988-2007" });
        var passes = core.Clauses.First(clause => clause.Clause == "A.1-D1-a");
        var again = core with { Standard = "other", Levels = new Levels(0, 0, 1), Clauses = [passes with { Clause = "B.1", Verdict = Model.Grading.Verdict.Unknown, Reason = new Reason.NotProven([]) }] };

        var difference = EditionComparison.Of(assessment with { Systems = [core, again] }, Pack, stricter);

        // A.2-D1-a asks the same as A.1-D1-a.
        Assert.Equal(2, difference.Corresponding);
        var pair = Assert.Single(difference.Systems);
        Assert.Equal((core.Levels, new Levels(0, 0, 1), 0, 1), (pair.First.Levels, pair.Second.Levels, pair.Second.Passed, pair.Second.Unknown));
        Assert.Equal(["A.1-D1-a B.1 unknown", "A.2-D1-a B.1 unknown"], pair.Clauses.Select(clause => $"{clause.First} {clause.Second} {clause.After.Verdict.ToString().ToLowerInvariant()}"));
    }

    private static ClauseVerdict Verdict(params (string Path, string Value)[] facts) => new()
    {
        Clause = "c",
        Element = "e",
        Level = 1,
        Verdict = Model.Grading.Verdict.Fail,
        Reason = new Reason.Decided(),
        Facts = [.. facts.Select(fact => new FactUse { Path = fact.Path, Value = fact.Value })],
    };

    private static Estate Small(string backups) => EstateReader.Read(
        $"apiVersion: planner/v1\nasOf: 2026-11-26\nsites: [{{id: a}}]\nsystems:\n  - id: s\n    primarySite: a\n    components: [{{id: db, kind: database, site: a}}]\n    backups: {backups}\n", "small.yaml").Value!;

    private static Direction Turned(Direction direction) => direction switch { Direction.Rose => Direction.Fell, Direction.Fell => Direction.Rose, var other => other };
}
