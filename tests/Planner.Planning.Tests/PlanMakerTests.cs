using Planner.Documents;
using Planner.Model.Findings;
using Planner.Model.Grading;
using Planner.Model.Planning;
using Planner.Model.Quantities;
using Planner.Planning.Documents;
using Planner.Rules.Grading;
using Planner.Rules.Projection;

namespace Planner.Planning.Tests;

public sealed class PlanMakerTests
{
    [Fact]
    public void The_same_input_gives_the_same_bytes() =>
        Assert.Equal(DocumentWriter.ToYaml(Bank.Plan), DocumentWriter.ToYaml(Bank.Make(Bank.Input(Bank.Estate) with { LeaveConflicts = true })));

    [Fact]
    public void A_plan_that_is_written_and_read_is_the_same_plan() =>
        Assert.Equal(DocumentWriter.ToYaml(Bank.Plan), DocumentWriter.ToYaml(Bank.Again(Bank.Plan)));

    [Fact]
    public void A_document_of_another_version_is_refused()
    {
        var read = PlanReader.Read(DocumentWriter.ToYaml(Bank.Plan with { ApiVersion = "planner/plan/v9" }), "plan.yaml");

        Assert.Equal("PLN030", Assert.Single(read.Findings).Code);
    }

    [Fact]
    public void Every_system_without_a_conflict_meets_all_its_demands() =>
        Assert.All(Bank.Plan.Systems.Where(system => system.Conflict is null), system => Assert.All(system.Demands, demand => Assert.True(demand.Met)));

    [Fact]
    public void Outlay_is_the_sum_of_the_cost_lines_and_the_bound_is_never_above_the_value()
    {
        var optimum = Bank.Plan.Optimum;

        Assert.Equal(Bank.Plan.Systems.Sum(system => system.Costs.Sum(line => line.Amount.Cny)), optimum.Outlay.Cny);
        Assert.Equal(optimum.Outlay, optimum.Value);
        Assert.Equal(optimum.Value, optimum.BestBound);
        Assert.Null(optimum.ExpectedLoss);
    }

    [Fact]
    public void A_system_that_meets_its_demands_stays_as_it_is_and_costs_nothing()
    {
        var csc = Bank.Plan.Systems.Single(system => system.Id == "csc");

        Assert.Equal((PlannedSystem.AsIs, 0m), (csc.Design, csc.Outlay.Cny));
    }

    [Fact]
    public void Demands_that_no_design_meets_refuse_the_plan_with_a_smallest_set_in_words()
    {
        var made = new PlanMaker(Bank.Input(Bank.Only("pay"))).Make(TestContext.Current.CancellationToken);

        var finding = Assert.Single(made.Findings);
        Assert.Equal(("PLN020", "systems/pay"), (finding.Code, finding.Path));
        Assert.Contains("no design meets together: availability ≥ 99.999 %", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("level 6", finding.Message.Split("Nearest")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_budget_that_is_too_small_is_refused_with_the_one_that_would_do_and_that_one_does()
    {
        var input = Bank.Input(Bank.Only("mobile"));
        var need = (long)Bank.Make(input).Optimum.Outlay.Cny;
        var refused = new PlanMaker(input with { Budget = new Money(need - 1) }).Make(TestContext.Current.CancellationToken);

        var finding = Assert.Single(refused.Findings);
        Assert.Equal("PLN021", finding.Code);
        Assert.Contains($"{need:N0} CNY".Replace('.', ','), finding.Hint, StringComparison.Ordinal);
        Assert.Equal(need, Bank.Make(input with { Budget = new Money(need) }).Optimum.Outlay.Cny);
    }

    [Fact]
    public void A_higher_demand_never_costs_less()
    {
        decimal Outlay(int level) => Bank.Make(Bank.Input(Bank.Only("credit")) with { Required = [new LevelDemand("credit", "gbt20988-2007", level)] }).Optimum.Outlay.Cny;

        var outlays = Enumerable.Range(1, 5).Select(Outlay).ToList();

        Assert.Equal(outlays.Order(), outlays);
    }

    [Fact]
    public void An_hour_of_downtime_that_costs_enough_buys_a_faster_design()
    {
        var input = Bank.Input(Bank.Only("wealth"));
        var cheap = Bank.Make(input);
        var dear = Bank.Make(input with { LossPerHour = new Dictionary<string, Money> { ["wealth"] = new(300_000) } });

        Assert.True(dear.Systems[0].ExpectedDowntime < cheap.Systems[0].ExpectedDowntime);
        Assert.True(dear.Optimum.Outlay > cheap.Optimum.Outlay);
        Assert.Equal(dear.Optimum.Outlay + dear.Optimum.ExpectedLoss!.Value, dear.Optimum.Value);
    }

    [Fact]
    public void Names_that_are_not_there_are_refused_all_at_once()
    {
        var made = new PlanMaker(Bank.Input(Bank.Only("mobile")) with
        {
            Required = [new("mobil", "gbt20988-2007", 4), new("mobile", "gbt20988-2007", 7), new("mobile", "iso", 1)],
            LossPerHour = new Dictionary<string, Money> { ["none"] = new(1) },
        }).Make(TestContext.Current.CancellationToken);

        Assert.Equal(["PLN001", "PLN001", "PLN003", "PLN002"], made.Findings.Select(finding => finding.Code));
        Assert.All(made.Findings, finding => Assert.Equal(Severity.Error, finding.Severity));
    }

    [Fact]
    public void A_prospect_raises_only_what_a_design_decides_and_leaves_people_their_work()
    {
        // Level 5 without staff and procedures: what a design brings is there, what people bring is named.
        var bare = Bank.Only("mobile") with { Staff = new([]), Procedures = new([]) };
        var prospect = Bank.Make(Bank.Input(bare)).Systems[0].Prospects.Single(one => one.Id == "gbt20988-2007");

        Assert.All(prospect.Elements.Where(element => element.Id is "D1" or "D2" or "D3"), element => Assert.True(element.Claimed >= 5));
        Assert.Equal(0, prospect.Reached);
        Assert.Contains("A.4-D5-a", prospect.ForPeople);
        Assert.Contains("A.1-D6-a", prospect.ForPeople);
        Assert.Empty(prospect.StillFailing);
    }

    [Fact]
    public void Planning_changes_nothing_about_the_grade_of_today()
    {
        string Levels() => string.Join(' ', new Grader(Bank.Standards, new EstateIndex(Bank.Estate), Bank.AsOf, Detail.None)
            .Grades(TestContext.Current.CancellationToken).Select(grade => $"{grade.System} {grade.Standard} {grade.Levels}"));

        var before = Levels();
        Bank.Make(Bank.Input(Bank.Estate) with { LeaveConflicts = true });

        Assert.Equal(before, Levels());
    }

    [Fact]
    public void Plans_differ_by_what_was_demanded_and_by_nothing_else()
    {
        var input = Bank.Input(Bank.Only("credit"));
        var (first, second) = (Bank.Make(input), Bank.Make(input with { Required = [new("credit", "gbt20988-2007", 5)] }));

        var difference = PlanComparison.Of(first, second);
        var system = Assert.Single(difference.Systems);

        Assert.Empty(PlanComparison.Of(first, Bank.Again(first)).Systems);
        Assert.Empty(difference.Bases);
        Assert.Equal(second.Optimum.Outlay - first.Optimum.Outlay, difference.Outlay);
        Assert.Equal(("credit", first.Systems[0].Design, second.Systems[0].Design), (system.Id, system.Before, system.After));
        Assert.Contains("design", system.Parts);
        Assert.Contains("demands", system.Parts);
    }

    [Fact]
    public void A_runbook_outline_fences_first_and_promotes_every_store()
    {
        var steps = Bank.Plan.Systems.Single(system => system.Id == "core").Runbook!.Steps;
        var promoted = steps.Where(step => step.Action == Model.Runbooks.StepAction.Promote).ToList();

        Assert.Equal(["ledger", "journal"], promoted.Select(step => step.Component));
        Assert.All(promoted, step => Assert.Equal(["fence"], step.After));
        Assert.All(steps.SelectMany(step => step.After), id => Assert.Contains(steps, step => step.Id == id));
    }
}
