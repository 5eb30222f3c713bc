using Planner.Model.Estates;

namespace Planner.Rules.Tests.Grading;

public sealed class UndertakingTests
{
    private static readonly AcceptedRisk Risk = new()
    {
        Id = "r",
        System = "pay",
        Standard = "gbt20988-2007",
        Clause = "A.6-D2-b",
        ApprovedBy = "A",
        ApprovedOn = new(2026, 9, 1),
        Until = new(2027, 3, 31),
    };

    [Fact]
    public void An_accepted_risk_stands_at_its_gap_and_changes_no_verdict_and_no_level()
    {
        var without = Bank.Grade(Bank.Estate with { AcceptedRisks = null, Actions = null }, Bank.Day);
        var with = Bank.Grade(Bank.Estate with { AcceptedRisks = new([Risk]), Actions = null }, Bank.Day);

        Assert.Equal(
            without.Select(grade => (grade.System, grade.Standard, grade.Levels, string.Join(' ', grade.Clauses.Select(clause => clause.Verdict)))),
            with.Select(grade => (grade.System, grade.Standard, grade.Levels, string.Join(' ', grade.Clauses.Select(clause => clause.Verdict)))));
        Assert.Equal([("pay", "A.6-D2-b")], with.SelectMany(grade => grade.Gaps, (grade, gap) => (grade.System, gap)).Where(pair => pair.gap.Accepted is not null).Select(pair => (pair.System, pair.gap.Clause)));
    }

    [Theory]
    [InlineData(2026, 8, 31, false)]
    [InlineData(2026, 9, 1, true)]
    [InlineData(2027, 3, 31, true)]
    [InlineData(2027, 4, 1, false)]
    public void A_risk_is_accepted_from_the_day_of_approval_to_its_end_both_inside(int year, int month, int day, bool holds) =>
        Assert.Equal(holds, Risk.HoldsOn(new DateOnly(year, month, day)));

    [Fact]
    public void Without_a_name_a_day_of_approval_or_an_end_nobody_accepts_a_risk()
    {
        var day = new DateOnly(2026, 11, 27);

        Assert.False((Risk with { ApprovedBy = " " }).HoldsOn(day));
        Assert.False((Risk with { ApprovedOn = null }).HoldsOn(day));
        Assert.False((Risk with { Until = null }).HoldsOn(day));
    }

    [Fact]
    public void An_action_stands_at_its_gap_and_is_overdue_from_the_day_after_its_last()
    {
        var action = new GapAction { Id = "a", System = "treasury", Standard = "gbt20988-2007", Clause = "A.1-D1-a", Due = new(2026, 10, 31) };
        var gaps = Bank.Grade(Bank.Estate with { Actions = new([action]), AcceptedRisks = null }, Bank.Day).SelectMany(grade => grade.Gaps).ToList();

        Assert.Same(action, Assert.Single(gaps, gap => gap.Actions.Count > 0).Actions[0]);
        Assert.False(action.IsOverdueOn(new DateOnly(2026, 10, 31)));
        Assert.True(action.IsOverdueOn(new DateOnly(2026, 11, 1)));
        Assert.False((action with { State = ActionState.Done }).IsOverdueOn(new DateOnly(2026, 11, 1)));
    }
}
