using Bunit;
using Planner.Web.Pages.Clauses;
using Planner.Web.Pages.Closings;
using Planner.Web.Tests.Running;

namespace Planner.Web.Tests.Pages;

public sealed class ClosingPageTests : PlannerTest
{
    private const string Gbt = "gbt20988-2007";

    // By hand (grades.md): pay is claimed at 6 and proven at 5, so that its facts are good enough and only evidence is missing.
    [Fact]
    public async Task What_lifts_a_system_that_claims_the_level_is_evidence_alone()
    {
        var page = await FoundAsync("pay", Gbt, 6);

        Assert.Empty(page.FindAll("[data-testid=changes-capability], [data-testid=changes-establish]"));
        Assert.NotEmpty(page.FindAll("[data-testid=changes-evidence] tbody tr"));
        Assert.Contains("proved smallest", page.Find("[data-testid=closing-summary]").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("not proved", page.Find("[data-testid=closing-summary]").TextContent, StringComparison.Ordinal);
        Assert.All(page.FindAll("[data-testid=closing-clauses] tbody tr"), row => Assert.NotEmpty(row.QuerySelectorAll("li")));
    }

    // Read off the estate and clause A.5-D3-c: all else is there, the network is switched by hand.
    [Fact]
    public async Task A_capability_that_must_change_shows_what_it_is_and_what_it_must_be()
    {
        var page = await FoundAsync("mobile", Gbt, 5);

        var row = Assert.Single(page.FindAll("[data-testid=changes-capability] tbody tr"));
        Assert.Contains("network.switching", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("manual → central or automatic", row.TextContent, StringComparison.Ordinal);
        Assert.Equal("/estates/bank/systems/mobile/clauses/A.5-D3-c?standard=gbt20988-2007&asOf=2026-11-27", row.QuerySelector("a")!.GetAttribute("href"));
        Assert.Empty(page.FindAll("[data-testid=changes-evidence]"));
        Assert.Equal("A.5-D3-c", page.Find("[data-testid=closing-clauses] tbody a").TextContent);
    }

    [Fact]
    public async Task A_level_that_is_proven_needs_nothing()
    {
        var page = await FoundAsync("core", Gbt, 5);

        Assert.Contains("Nothing must change", page.Find("[data-testid=closing-summary]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[data-testid=closing-clauses]"));
    }

    [Fact]
    public async Task A_rule_without_levels_has_one_target_in_words()
    {
        await StoreBankAsync();
        var page = Closing("pay", "?standard=cbrc-emergency-2008&asOf=2026-11-27");

        Assert.Equal(["All obligations met"], page.FindAll("[data-testid=targets] a").Select(target => target.TextContent.Trim()));
        Assert.DoesNotContain("evel 1", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clause_that_is_open_says_what_would_make_it_pass()
    {
        await StoreBankAsync();
        var page = Open<ClausePage>(
            $"/estates/bank/systems/mobile/clauses/A.5-D3-c?standard={Gbt}&asOf=2026-11-27",
            parameters => parameters.Add(one => one.Name, "bank").Add(one => one.System, "mobile").Add(one => one.Clause, "A.5-D3-c"));
        page.WaitForElement("[data-testid=closing]", Patience);

        Assert.Contains("manual → central or automatic", Assert.Single(page.FindAll("[data-testid=changes-capability] tbody tr")).TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<ClosingPage> Closing(string system, string query)
    {
        var page = Open<ClosingPage>($"/estates/bank/systems/{system}/closing{query}", parameters => parameters.Add(one => one.Name, "bank").Add(one => one.System, system));
        page.WaitForElement("[data-testid=find]", Patience);
        return page;
    }

    private async Task<IRenderedComponent<ClosingPage>> FoundAsync(string system, string standard, int level)
    {
        await StoreBankAsync();
        var page = Closing(system, $"?standard={standard}&asOf=2026-11-27&level={level}");
        page.Find("[data-testid=find]").Click();
        page.WaitForElement("[data-testid=closing]", TimeSpan.FromMinutes(4));
        return page;
    }
}
