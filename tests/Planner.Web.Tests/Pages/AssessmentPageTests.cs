using System.Globalization;
using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Planner.Web.Pages.Assessments;
using Planner.Web.Tests.Running;

namespace Planner.Web.Tests.Pages;

public sealed class AssessmentPageTests : PlannerTest
{
    private const string GbT = "gbt20988-2007";
    private const string JrT = "jrt0168-2018";

    [Theory]
    [InlineData(GbT)]
    [InlineData(JrT)]
    public async Task The_matrix_shows_the_grades_that_were_reasoned_out_by_hand(string standard)
    {
        var page = await BankAsync($"?standard={standard}&asOf=2026-11-27");

        var shown = page.FindAll("[data-testid=matrix] tbody tr").ToDictionary(row => row.QuerySelector("th a")!.TextContent.Trim(), Figures);

        Assert.Equal(HandGrades.By(standard), shown);
    }

    [Theory]
    [InlineData(GbT, 6)]
    [InlineData(JrT, 6)]
    public async Task Systems_are_counted_by_proven_level(string standard, int highest)
    {
        var page = await BankAsync($"?standard={standard}&asOf=2026-11-27");

        var counts = page.FindAll("[data-testid=by-level] li").ToDictionary(
            row => int.Parse(row.QuerySelector("b")!.TextContent["Level ".Length..], CultureInfo.InvariantCulture),
            row => int.Parse(row.QuerySelector(".num")!.TextContent, CultureInfo.InvariantCulture));

        Assert.Equal(highest, counts.Keys.Max());
        Assert.All(counts, count => Assert.Equal(HandGrades.ProvenAt(standard, count.Key), count.Value));
    }

    [Fact]
    public async Task A_level_in_the_address_narrows_the_matrix()
    {
        var page = await BankAsync($"?standard={GbT}&asOf=2026-11-27&level=5");

        Assert.Equal(HandGrades.ProvenAt(GbT, 5), page.FindAll("[data-testid=matrix] tbody tr").Count);
        Assert.All(page.FindAll("[data-testid=matrix] tbody tr"), row => Assert.StartsWith("5 ", Figures(row)[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_cell_says_in_words_what_its_colour_says()
    {
        var page = await BankAsync($"?standard={GbT}&asOf=2026-11-27");

        string[] words = ["Meets what is required", "Would meet it once the evidence holds", "Falls short", "No confirmed requirement"];
        Assert.All(page.FindAll("[data-testid=matrix] td.cell"), cell => Assert.Contains(words, word => cell.TextContent.Contains(word, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("en", GbT, "Superseded by gbt20988-2025 since 2026-01-01")]
    [InlineData("zh-CN", GbT, "该版本自 2026-01-01 起被 gbt20988-2025 代替")]
    [InlineData("en", JrT, "is not \"level N met\"")]
    [InlineData("zh-CN", JrT, "“达到第 N 级关键指标”不等于达到第 N 级")]
    public async Task The_edition_says_what_its_levels_do_not_mean(string language, string standard, string note)
    {
        Speak(language);
        var page = await BankAsync($"?standard={standard}");

        Assert.Contains(note, page.Find("[data-testid=edition]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editions_that_do_not_grade_are_named_with_the_reason_and_a_rule_that_cites_the_old_one_too()
    {
        Speak("en");
        var page = await BankAsync($"?standard={GbT}");

        Assert.Contains("GB/T 20988-2025 In force only its structure is known", string.Join(' ', page.Find("[data-testid=not-graded]").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains("article 4 of the guideline on data centres", page.Find("[data-testid=edition]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_none_is_said_and_today_is_taken()
    {
        var page = await BankAsync("?asOf=2026-02-30");

        Assert.Contains("'2026-02-30' is no day", page.Markup, StringComparison.Ordinal);
        Assert.Equal("2026-11-27", page.Find("input[type=date]").GetAttribute("value"));
    }

    [Fact]
    public async Task Choosing_a_day_goes_to_its_address_and_keeps_the_standard()
    {
        var page = await BankAsync($"?standard={JrT}");

        page.Find("input[type=date]").Change("2027-03-01");

        page.WaitForAssertion(() => Assert.EndsWith($"/estates/bank/assessment?standard={JrT}&asOf=2027-03-01", Address, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public void An_estate_that_is_not_stored_is_named_as_such()
    {
        var page = Open<AssessmentPage>("/estates/nobody/assessment", parameters => parameters.Add(one => one.Name, "nobody"));
        page.WaitForElement("[data-testid=findings]", Patience);

        Assert.Contains("'nobody'", page.Find("[data-testid=findings]").TextContent, StringComparison.Ordinal);
    }

    private string Address => Context.Services.GetRequiredService<NavigationManager>().Uri;

    private static string[] Figures(IElement row) => [.. row.QuerySelectorAll("td.cell .levels").Select(cell => cell.TextContent.Trim())];

    private async Task<IRenderedComponent<AssessmentPage>> BankAsync(string query)
    {
        await StoreBankAsync();
        var page = Open<AssessmentPage>("/estates/bank/assessment" + query, parameters => parameters.Add(one => one.Name, "bank"));
        page.WaitForElement("[data-testid=matrix]", Patience);
        return page;
    }
}
