using System.Text;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Planner.Engine.Rights;
using Planner.Web.Pages.Comparisons;
using Planner.Web.Tests.Running;
using TestContext = Xunit.TestContext;

namespace Planner.Web.Tests.Pages;

public sealed class ComparisonPageTests : PlannerTest
{
    private const string Gbt = "gbt20988-2007";

    [Fact]
    public async Task Nothing_is_compared_before_it_is_asked_for()
    {
        await StoreBankAsync();
        var page = Open("");

        Assert.Empty(page.FindAll("[data-testid=comparison]"));
        Assert.Equal(["2026-11-26", "2026-11-27"], page.FindAll("input[type=date]").Select(day => day.GetAttribute("value")));
    }

    // Of realTimeLag 30 s, 45 s is no longer real time: by the text of the clauses only A.5-D1-c of core moves.
    [Fact]
    public async Task Of_two_estates_it_says_what_fell_and_which_fact_did_it()
    {
        await StoreBankAsync();
        await StoreAsync("slower", "lagP99: 40ms", "lagP99: 45s");
        var page = Open($"?with=slower&from=2026-11-26&to=2026-11-26&standard={Gbt}");

        var grade = Assert.Single(page.FindAll("[data-testid=difference]"));
        Assert.Contains("fell", grade.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        var clause = Assert.Single(grade.QuerySelectorAll("tbody tr"));
        Assert.StartsWith("A.5-D1-c", clause.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("systems/core/replications/to-b/lagP99 40ms → 45s", clause.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("/estates/slower/systems/core/clauses/A.5-D1-c", clause.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    // The two sets of grades were reasoned out by hand for the two days.
    [Fact]
    public async Task Of_two_days_it_shows_every_system_whose_grade_moved_and_no_other()
    {
        await StoreBankAsync();
        var page = Open($"?from=2026-11-27&to=2027-11-27&standard={Gbt}");

        var shown = page.FindAll("[data-testid=difference]").ToDictionary(
            grade => grade.QuerySelector("h2 a")!.TextContent,
            grade => grade.QuerySelector(".panel-head .note b")!.TextContent);
        var (before, after) = (HandGrades.By(Gbt), HandGrades.By(Gbt, "expected-grades-2027.yaml"));
        Assert.Equal(
            before.Keys.Where(system => before[system][0] != after[system][0]).Order(),
            shown.Where(grade => grade.Value.Split(" → ") is var sides && sides[0] != sides[1]).Select(grade => grade.Key).Order());
        Assert.All(shown, grade => Assert.Equal($"{before[grade.Key][0]} → {after[grade.Key][0]}", grade.Value));
    }

    // grades.md: pay is 5/6/6 by the one and 0/6/6 by the other.
    [Fact]
    public async Task Of_two_editions_it_shows_the_levels_side_by_side()
    {
        await StoreBankAsync();
        var page = Open($"?first={Gbt}&second=jrt0168-2018&from=2026-11-27");

        var pay = page.FindAll("[data-testid=editions] tbody tr").Single(row => row.QuerySelector("th")!.TextContent == "pay");
        Assert.Equal(["5 / 6 / 6", "0 / 6 / 6"], pay.QuerySelectorAll("a").Select(levels => levels.TextContent));
    }

    [Fact]
    public async Task Rules_without_levels_are_compared_in_words()
    {
        await StoreBankAsync();
        var page = Open("?first=cbrc-emergency-2008&second=cbrc-datacentre-2010&from=2026-11-27");

        string[] words = ["Met", "Not met", "Not proven"];
        Assert.All(page.FindAll("[data-testid=editions] tbody a"), levels => Assert.Contains(levels.TextContent, words));
    }

    [Fact]
    public async Task A_choice_in_the_form_goes_to_its_address()
    {
        await StoreBankAsync();
        var page = Open("");

        await page.Find("input[name=to]").ChangeAsync("2027-11-27");
        await page.Find("[data-testid=comparison-form]").SubmitAsync();

        page.WaitForAssertion(() => Assert.EndsWith($"/estates/bank/comparison?from=2026-11-26&to=2027-11-27&standard={Gbt}", Context.Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal), TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData("?from=2026-02-30", "'2026-02-30' is no day")]
    [InlineData("?with=nobody&from=2026-11-27", "nobody")]
    [InlineData("?first=gbt20988-2007&second=no-such-standard&from=2026-11-27", "no-such-standard")]
    public async Task What_cannot_be_compared_is_said(string query, string said)
    {
        await StoreBankAsync();
        var page = Open(query);

        Assert.Contains(said, page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    private async Task StoreAsync(string name, string old, string now)
    {
        var text = await File.ReadAllTextAsync(Example("city-commercial-bank", "estate.yaml"), TestContext.Current.CancellationToken);
        Assert.Contains(old, text, StringComparison.Ordinal);
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text.Replace(old, now, StringComparison.Ordinal)));
        Assert.NotNull((await Estates.AddAsync(LocalActor.Current, name, content, "estate.yaml", TestContext.Current.CancellationToken)).Value);
    }

    private IRenderedComponent<ComparisonPage> Open(string query)
    {
        var page = Open<ComparisonPage>("/estates/bank/comparison" + query, parameters => parameters.Add(one => one.Name, "bank"));
        page.WaitForElement("[data-testid=comparison-form]", Patience);
        return page;
    }
}
