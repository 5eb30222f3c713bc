using Bunit;
using Planner.Web.Pages.Systems;
using Planner.Web.Tests.Running;

namespace Planner.Web.Tests.Pages;

public sealed class SystemPageTests : PlannerTest
{
    [Fact]
    public async Task A_system_that_falls_short_shows_each_gap_with_what_closes_it()
    {
        var page = await SystemAsync("mobile", "?standard=gbt20988-2007&asOf=2026-11-27");

        var gaps = page.FindAll("[data-testid=gaps] tbody tr");
        Assert.NotEmpty(gaps);
        Assert.All(gaps, gap => Assert.NotEmpty(gap.QuerySelectorAll("li")));
        Assert.All(gaps, gap => Assert.StartsWith("/estates/bank/systems/mobile/clauses/", gap.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Open_clauses_come_first_and_all_are_one_step_away()
    {
        var page = await SystemAsync("core", "?standard=jrt0168-2018&asOf=2026-11-27&show=all");

        // Four indicators at four levels, and four chapters of which only the title is known.
        Assert.Equal(20, page.FindAll("[data-testid=clauses] tbody tr:not(.group)").Count);
    }

    // Counts derived by hand: examples/city-commercial-bank/expected-duties.yaml.
    [Fact]
    public async Task Duties_stand_beside_the_level_with_counts_and_those_that_are_open()
    {
        var page = await SystemAsync("core", "?standard=gbt20988-2007&asOf=2026-11-27");
        var duties = page.Find("[data-testid=duties]");

        Assert.Equal(["43", "8", "8", "0"], duties.QuerySelectorAll(".panel-head b").Select(count => count.TextContent));
        Assert.Equal(8 + 8 + 1, duties.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("4.5-c", duties.QuerySelector("tbody tr:nth-child(2)")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("B.4", duties.QuerySelector("tbody tr:last-child")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_system_that_is_not_there_is_named_as_such()
    {
        await StoreBankAsync();
        var page = Open<SystemPage>("/estates/bank/systems/ghost", parameters => parameters.Add(one => one.Name, "bank").Add(one => one.System, "ghost"));
        page.WaitForElement(".empty", Patience);

        Assert.Contains("no system ghost", page.Find(".empty").TextContent, StringComparison.Ordinal);
    }

    private async Task<IRenderedComponent<SystemPage>> SystemAsync(string system, string query)
    {
        await StoreBankAsync();
        var page = Open<SystemPage>($"/estates/bank/systems/{system}{query}", parameters => parameters.Add(one => one.Name, "bank").Add(one => one.System, system));
        page.WaitForElement("[data-testid=headline]", Patience);
        return page;
    }
}
