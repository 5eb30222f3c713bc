using Bunit;
using Planner.Web.Pages.Requirements;
using Planner.Web.Tests.Running;

namespace Planner.Web.Tests.Pages;

public sealed class RequirementsPageTests : PlannerTest
{
    [Fact]
    public async Task The_proposals_derived_by_hand_are_shown_beside_what_is_confirmed()
    {
        var page = await BankAsync();

        var rows = page.FindAll("[data-testid=requirements] tbody tr").ToDictionary(row => row.QuerySelector("th a")!.TextContent.Trim());
        Assert.Equal(21, rows.Count);
        Assert.Equal(["21 h", "24 h", "day", "4 / 2"], rows["wealth"].Children.Skip(1).Take(4).Select(cell => cell.TextContent.Trim()));
        Assert.Equal(["2.67 d", "24 h", "week", "1 / ?"], rows["oa"].Children.Skip(1).Take(4).Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public async Task Reasons_name_their_source_and_what_is_the_products_own_reading()
    {
        var page = await BankAsync();

        var reasons = page.FindAll("[data-testid=requirements] tbody tr").Single(row => row.QuerySelector("th a")!.TextContent == "wealth").QuerySelector("details")!.TextContent;
        Assert.Contains("[cbrc-datacentre-2010 art-7-city]", reasons, StringComparison.Ordinal);
        Assert.Contains("(the product's reading)", reasons, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contradictions_and_shared_systems_are_named()
    {
        var page = await BankAsync();

        Assert.Contains("sso (10), core (8), kms (7), dns (4)", page.Find("[data-testid=dependencies]").TextContent, StringComparison.Ordinal);
        Assert.Contains("'pay' must be back within 2m", page.Find("[data-testid=findings]").TextContent, StringComparison.Ordinal);
    }

    private async Task<IRenderedComponent<RequirementsPage>> BankAsync()
    {
        await StoreBankAsync();
        var page = Open<RequirementsPage>("/estates/bank/requirements?asOf=2026-11-27", parameters => parameters.Add(one => one.Name, "bank"));
        page.WaitForElement("[data-testid=requirements]", Patience);
        return page;
    }
}
