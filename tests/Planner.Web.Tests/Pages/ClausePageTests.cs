using Bunit;
using Planner.Web.Pages.Clauses;
using Planner.Web.Tests.Running;

namespace Planner.Web.Tests.Pages;

public sealed class ClausePageTests : PlannerTest
{
    [Fact]
    public async Task A_clause_shows_its_check_verdict_facts_and_the_parameters_of_the_product()
    {
        var page = await ClauseAsync("core", "L5-RTO");

        Assert.Contains("Met", page.Find("[data-testid=verdict]").TextContent, StringComparison.Ordinal);
        Assert.Contains("achieved.rto <= duration('30m')", page.Find("[data-testid=definition]").TextContent, StringComparison.Ordinal);
        Assert.Contains("achieved.rto", page.Find("[data-testid=facts]").TextContent, StringComparison.Ordinal);
        Assert.Contains("drillMaxAge = 366d", page.Find("[data-testid=parameters]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_that_is_not_known_reads_unknown_and_never_empty()
    {
        var page = await ClauseAsync("archive", "L3-RTO");

        Assert.Contains("Unknown", page.Find("[data-testid=verdict]").TextContent, StringComparison.Ordinal);
        Assert.Contains("unknown", page.Find("[data-testid=facts] em").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_evidence_lacks_is_listed()
    {
        // By hand: the indicators of pay are claimed at 6 and proven at 0 (grades.md).
        var page = await ClauseAsync("pay", "L3-RTO");

        Assert.NotEmpty(page.FindAll("[data-testid=shortfalls] tbody tr"));
    }

    private async Task<IRenderedComponent<ClausePage>> ClauseAsync(string system, string clause)
    {
        await StoreBankAsync();
        var page = Open<ClausePage>(
            $"/estates/bank/systems/{system}/clauses/{clause}?standard=jrt0168-2018&asOf=2026-11-27",
            parameters => parameters.Add(one => one.Name, "bank").Add(one => one.System, system).Add(one => one.Clause, clause));
        page.WaitForElement("[data-testid=verdict]", Patience);
        return page;
    }
}
