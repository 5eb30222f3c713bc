using System.Text;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Planner.Web.Computing;
using Planner.Web.Pages.Plans;
using Planner.Web.Tests.Running;

namespace Planner.Web.Tests.Plans;

public sealed class PlanPageTests : PlannerTest
{
    [Fact]
    public async Task A_plan_names_every_system_its_optimum_and_what_stays_unmet()
    {
        var page = await MadeAsync();

        Assert.Equal(21, page.FindAll("[data-testid=plan] tbody tr").Count);
        var totals = page.Find("[data-testid=totals]").TextContent;
        Assert.Contains("Best bound", totals, StringComparison.Ordinal);
        Assert.Contains("proven best", totals, StringComparison.Ordinal);
        Assert.Contains("no loss was given", totals, StringComparison.Ordinal);
        var conflicts = page.Find("[data-testid=conflicts]").TextContent;
        Assert.Contains("pay", conflicts, StringComparison.Ordinal);
        Assert.Contains("availability", conflicts, StringComparison.Ordinal);
        Assert.Contains("treasury", conflicts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Levels_are_shown_as_prospects_and_prices_as_examples()
    {
        var page = await MadeAsync();

        Assert.Contains("It is not a level achieved", page.Markup, StringComparison.Ordinal);
        Assert.Contains("no quotation and no survey", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Proven", page.Find("[data-testid=plan]").TextContent, StringComparison.Ordinal);
        Assert.Contains(page.FindAll("[data-testid=plan] thead th"), head => head.TextContent.Contains("Prospective level", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Objective_prediction_and_measurement_stand_apart()
    {
        var page = await MadeAsync();

        var core = page.FindAll("[data-testid=plan] tbody tr").Single(row => row.QuerySelector("th .code")!.TextContent == "core").Children[3];
        Assert.Contains("30 min", core.QuerySelector(".objective")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(core.QuerySelector(".predicted"));
        // The latest full drill of the example: 2026-06-13, 18 minutes.
        Assert.Contains("18 min", core.QuerySelector(".measured")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2026-06-13", core.QuerySelector(".measured")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_drill_that_failed_or_was_planned_is_not_shown_as_a_success()
    {
        var page = await MadeAsync();

        var rows = page.FindAll("[data-testid=plan] tbody tr").ToDictionary(row => row.QuerySelector("th .code")!.TextContent);
        Assert.Contains("drill failed", rows["treasury"].Children[3].QuerySelector(".measured.failed")!.TextContent, StringComparison.Ordinal);
        Assert.Null(rows["sso"].Children[3].QuerySelector(".measured"));
        Assert.Null(rows["ebank"].Children[3].QuerySelector(".measured"));
    }

    [Fact]
    public async Task The_download_is_the_plan_document()
    {
        var page = await MadeAsync();

        var address = page.Find("[data-testid=download]").GetAttribute("href")!;
        var bytes = Context.Services.GetRequiredService<KeptFiles>().Find(Path.GetFileNameWithoutExtension(address))!;
        Assert.StartsWith("apiVersion: planner/plan/v1", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_budget_that_cannot_carry_the_demands_is_told_in_words()
    {
        var page = await MadeAsync("1", "[data-testid=findings]");

        Assert.Contains("The budget does not carry all demands", page.Find("[data-testid=findings]").TextContent, StringComparison.Ordinal);
        Assert.Contains("all demands together need", page.Find("[data-testid=findings]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[data-testid=plan]"));
    }

    [Fact]
    public async Task A_page_that_is_opened_again_still_shows_the_plan()
    {
        await MadeAsync();

        var again = Open<PlanPage>("/estates/bank/plan", parameters => parameters.Add(page => page.Name, "bank"));
        again.WaitForElement("[data-testid=plan]", Patience);
    }

    [Fact]
    public async Task What_cannot_be_read_starts_nothing()
    {
        var page = await LoadedAsync();

        page.Find("input[name=budget]").Change("a lot");
        page.Find("[data-testid=plan-form]").Submit();

        Assert.Contains("cannot be read", page.WaitForElement("[role=alert]", Patience).TextContent, StringComparison.Ordinal);
        Assert.Null(Context.Services.GetRequiredService<Bench>().Running);
    }

    private async Task<IRenderedComponent<PlanPage>> LoadedAsync()
    {
        await StoreBankAsync();
        var page = Open<PlanPage>("/estates/bank/plan", parameters => parameters.Add(page => page.Name, "bank"));
        page.WaitForElement("[data-testid=plan-form]", Patience);
        return page;
    }

    private async Task<IRenderedComponent<PlanPage>> MadeAsync(string budget = "", string until = "[data-testid=plan]")
    {
        var page = await LoadedAsync();
        page.Find("input[name=budget]").Change(budget);
        page.Find("[data-testid=plan-form]").Submit();
        page.WaitForElement(until, Patience);
        return page;
    }
}
