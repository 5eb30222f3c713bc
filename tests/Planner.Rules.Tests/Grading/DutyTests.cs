using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Rules.Tests.Grading;

/// <summary>What stands beside a level: duties and advice.</summary>
public sealed class DutyTests
{
    [Fact]
    public void The_duties_of_two_systems_of_the_bank_are_as_derived_by_hand()
    {
        var expected = Bank.ExpectedDuties();
        var grades = Bank.Grades(expected.AssessedOn).Where(grade => grade.Standard == expected.Standard).ToDictionary(grade => grade.System);
        foreach (var system in expected.Systems)
        {
            var (clauses, duties) = (grades[system.Id].Clauses, grades[system.Id].Duties!);

            Assert.Equal(system.Pass, Of(clauses, Verdict.Pass));
            Assert.Equal(system.Fail, Of(clauses, Verdict.Fail));
            Assert.Equal(system.Unknown, Of(clauses, Verdict.Unknown));
            Assert.Equal((system.Pass.Count, system.Fail.Count, system.Unknown.Count, 0, 0), (duties.Met, duties.NotMet, duties.Unknown, duties.NotApplicable, duties.TitleOnly));
            Assert.Equal(system.Warnings, duties.Warnings.Select(advice => advice.Clause));
        }
    }

    [Fact]
    public void A_duty_that_fails_neither_lowers_a_level_nor_makes_a_gap()
    {
        var core = Bank.Grades(Bank.Day).Single(grade => grade is { System: "core", Standard: "gbt20988-2007" });

        Assert.Contains(core.Duties!.Open, duty => duty.Verdict == Verdict.Fail);
        Assert.Equal((5, 5), (core.Levels.Proven, core.Required));
        Assert.Empty(core.Gaps);
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(4, 0)]
    public void Advice_on_a_level_warns_only_for_the_level_asked_about(int level, int warnings) =>
        Assert.Equal(warnings, Duties.Of([Of(ClauseRole.Advice, Verdict.Fail) with { Level = 3 }], level)!.Warnings.Count);

    [Fact]
    public void A_duty_known_by_its_title_alone_is_counted_apart()
    {
        var duties = Duties.Of([Of(ClauseRole.Duty, Verdict.Unknown) with { Reason = new Reason.Placeholder() }, Of(ClauseRole.Duty, Verdict.NotApplicable)], 0)!;

        Assert.Equal((0, 0, 0, 1, 1), (duties.Met, duties.NotMet, duties.Unknown, duties.NotApplicable, duties.TitleOnly));
        Assert.Empty(duties.Open);
    }

    [Fact]
    public void An_edition_of_levels_alone_has_no_duties() =>
        Assert.Null(Duties.Of([Of(ClauseRole.Level, Verdict.Fail)], 1));

    private static ClauseVerdict Of(ClauseRole role, Verdict verdict) =>
        new() { Clause = "c", Element = "e", Level = null, Role = role, Verdict = verdict, Reason = new Reason.Decided() };

    private static IEnumerable<string> Of(IReadOnlyList<ClauseVerdict> clauses, Verdict verdict) =>
        clauses.Where(clause => clause.Role == ClauseRole.Duty && clause.Verdict == verdict).Select(clause => clause.Clause);
}
