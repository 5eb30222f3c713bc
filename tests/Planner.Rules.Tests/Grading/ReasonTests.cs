using Planner.Model.Grading;
using Planner.Rules.Grading;
using Planner.Rules.Projection;

namespace Planner.Rules.Tests.Grading;

public sealed class ReasonTests
{
    private static readonly IReadOnlyList<SystemGrade> Grades = Bank.Grades(Bank.Day, Detail.Open);

    [Fact]
    public void What_a_failed_drill_leaves_unknown_names_its_result()
    {
        var clause = Bank.Clause(Grades, "treasury", "L3-RTO");

        Assert.Equal(Verdict.Unknown, clause.Verdict);
        var drill = Assert.Single(clause.Facts, fact => fact.Path == "drills[treasury-2026-09].passed");
        Assert.Equal(("false", "exercises/treasury-2026-09/result"), (drill.Value, Assert.Single(drill.Inputs)));
    }

    [Fact]
    public void A_partial_list_of_components_is_what_is_missing_and_nothing_beneath_it()
    {
        var clause = Bank.Clause(Grades, "treasury", "A.1-D1-a");

        Assert.Equal(["criticalData"], Assert.IsType<Reason.MissingFacts>(clause.Reason).Facts);
        var list = Assert.Single(clause.Facts);
        Assert.Equal(("criticalData", "partial"), (list.Path, list.Value));
        Assert.Contains("systems/treasury/components", list.Inputs);
    }

    [Fact]
    public void A_stale_service_record_says_how_old_it_is()
    {
        var age = Assert.Single(Bank.Clause(Grades, "dns", "L3-AV").Facts, fact => fact.Path == "service.age");

        // From 2026-07-31 to 2026-11-27.
        Assert.Equal(("119d", "systems/dns/service/until"), (age.Value, Assert.Single(age.Inputs)));
    }

    [Fact]
    public void Whether_a_copy_is_off_site_depends_on_two_sites_only()
    {
        var copy = Assert.Single(Bank.Clause(Grades, "aml", "A.1-D1-b").Facts, fact => fact.Path.EndsWith("offSite", StringComparison.Ordinal));

        Assert.Equal(["hq", "a"], copy.Inputs.Where(path => path.StartsWith("sites/", StringComparison.Ordinal)).Select(path => path.Split('/')[1]).Distinct().OrderDescending());
    }

    [Fact]
    public void An_unconfirmed_site_report_is_all_that_is_wrong_with_the_standby_site()
    {
        var reason = Assert.IsType<Reason.NotProven>(Bank.Clause(Grades, "sso", "A.2-D4-b").Reason);

        Assert.All(reason.Shortfalls, one => Assert.Equal(("sites/b2", Shortfall.NotConfirmed), (one.Path[..8], one.Kind)));
    }

    [Fact]
    public void A_missing_fact_is_named_once_and_counts_each_system_once()
    {
        var grader = new Grader(Bank.Editions, new EstateIndex(Bank.Estate), Bank.Day, Detail.None);
        Assert.Empty(grader.Missing());
        foreach (var grade in grader.Grades(TestContext.Current.CancellationToken))
        {
            Assert.NotNull(grade);
        }

        var missing = grader.Missing();

        Assert.Equal(missing.Select(fact => fact.Fact).Distinct(), missing.Select(fact => fact.Fact));
        Assert.All(missing, fact => Assert.InRange(fact.Systems, 1, 21));

        // Human resources say nothing of a standby, teller's is described but for these three values.
        var capacity = Assert.Single(missing, fact => fact.Fact == "standby.capacity");
        Assert.Equal(["A.6-D2-a"], capacity.Clauses);
    }

    [Fact]
    public void A_clause_names_two_dozen_facts_and_counts_the_others_unless_all_are_asked_for()
    {
        var estate = Planner.Inventory.Demo.DemoEstate.Make(400, 3);
        var open = Bank.Grade(estate, estate.AsOf, Detail.Open).SelectMany(grade => grade.Clauses).ToList();
        var all = Bank.Grade(estate, estate.AsOf, Detail.All).SelectMany(grade => grade.Clauses).ToList();

        Assert.Contains(open, clause => clause.FactsOmitted > 0);
        Assert.All(open, clause => Assert.True(clause.Facts.Count <= 12 && (clause.FactsOmitted == 0 || clause.Facts.Count == 12)));
        Assert.All(all, clause => Assert.Equal(0, clause.FactsOmitted));
        Assert.All(open.Zip(all).Where(pair => pair.First.Verdict is Verdict.Fail or Verdict.Unknown), pair =>
            Assert.Equal(pair.Second.Facts.Count, pair.First.Facts.Count + pair.First.FactsOmitted));
    }
}
