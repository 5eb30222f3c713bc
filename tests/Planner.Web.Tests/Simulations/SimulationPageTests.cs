using Bunit;
using Planner.Web.Pages.Simulations;
using Planner.Web.Tests.Running;

namespace Planner.Web.Tests.Simulations;

public sealed class SimulationPageTests : PlannerTest
{
    [Fact]
    public async Task What_the_estate_lacks_is_named_instead_of_a_number()
    {
        var page = await SimulatedAsync();

        var cannot = page.Find("[data-testid=cannot]").TextContent;
        Assert.Contains("systems/ebank/replications/to-b/lagP99", cannot, StringComparison.Ordinal);
        Assert.Contains("systems/hr/components", cannot, StringComparison.Ordinal);
        Assert.Equal(18, page.FindAll("[data-testid=simulation] table tbody tr").Count);
    }

    [Fact]
    public async Task Seed_years_and_intervals_are_printed()
    {
        var page = await SimulatedAsync();

        Assert.Contains("seed 7 · 200 years a system", page.Find("[data-testid=simulation]").TextContent, StringComparison.Ordinal);
        Assert.Contains("95 % confidence intervals", page.Markup, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll("[data-testid=simulation] .estimate .range"));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_document_and_another_seed_another()
    {
        var page = await SimulatedAsync();
        var first = page.Find("[data-testid=download]").GetAttribute("href");

        Assert.Equal(first, Again(page, "7"));
        Assert.NotEqual(first, Again(page, "8"));
    }

    [Fact]
    public async Task The_detail_of_a_system_tells_how_likely_its_objectives_are_met()
    {
        var page = await SimulatedAsync();

        // Found and clicked in one turn of the renderer: between two, the page may be drawn anew.
        await page.InvokeAsync(() =>
            page.FindAll("[data-testid=simulation] tbody tr").Single(row => row.QuerySelector("th .code")?.TextContent == "core").QuerySelector("button")!.Click());

        var detail = page.WaitForElement("tr.detail", Patience);
        Assert.Contains("P(RTO objective met)", detail.TextContent, StringComparison.Ordinal);
        Assert.NotNull(detail.QuerySelector(".figure.objective"));
        Assert.Contains("18 min", detail.QuerySelector(".figure.measured")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(detail.QuerySelector("svg title"));
    }

    private static string? Again(IRenderedComponent<SimulationPage> page, string seed)
    {
        page.Find("input[name=seed]").Change(seed);
        page.Find("[data-testid=simulation-form]").Submit();
        page.WaitForElement("[data-testid=simulation]", Patience);
        return page.Find("[data-testid=download]").GetAttribute("href");
    }

    private async Task<IRenderedComponent<SimulationPage>> SimulatedAsync()
    {
        await StoreBankAsync();
        var page = Open<SimulationPage>("/estates/bank/simulation", parameters => parameters.Add(page => page.Name, "bank"));
        page.WaitForElement("[data-testid=simulation-form]", Patience);
        page.Find("input[name=years]").Change("200");
        _ = Again(page, "7");
        return page;
    }
}
