using Microsoft.Playwright;
using Planner.Web.Tests.Running;

namespace Planner.Web.Tests.Pages;

/// <summary>The way of an architect through the site, by keyboard and mouse in a real browser.</summary>
[Collection(nameof(WebSite))]
public sealed class WalkTests(RunningWeb site, Browser browser)
{
    [Fact]
    public async Task An_architect_uploads_an_estate_and_reads_why_a_clause_is_not_met()
    {
        await using var window = await browser.WindowAsync(site.Address, "en", "light", 1440);
        var page = await Browser.OpenAsync(window, "/estates");

        await page.GetByLabel("Store as").FillAsync("walk");
        await page.Locator("input[type=file]").SetInputFilesAsync(Example("mistakes.yaml"));
        await Assertions.Expect(page.GetByTestId("findings").Locator("tbody tr")).ToHaveCountAsync(10);

        await page.Locator("input[type=file]").SetInputFilesAsync(Example("city-commercial-bank", "estate.yaml"));
        await Assertions.Expect(page.GetByTestId("stored")).ToContainTextAsync("Stored as walk.");
        await page.GetByTestId("stored").GetByRole(AriaRole.Link).ClickAsync();
        await page.GetByTestId("matrix").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "mobile", Exact = true }).ClickAsync();
        await page.GetByTestId("gaps").GetByRole(AriaRole.Link).First.ClickAsync();

        await Assertions.Expect(page.GetByTestId("verdict")).ToContainTextAsync("Not met");
        Assert.NotEqual(0, await page.GetByTestId("facts").Locator("tbody tr").CountAsync());
    }

    [Fact]
    public async Task Language_and_theme_change_without_losing_the_page_and_are_kept()
    {
        (await site.StoreAsync("switch", Example("city-commercial-bank", "estate.yaml"))).EnsureSuccessStatusCode();
        const string Path = "/estates/switch/assessment?standard=jrt0168-2018&asOf=2026-11-27&level=5";
        await using var window = await browser.WindowAsync(site.Address, "en", "light", 1440);
        var page = await Browser.OpenAsync(window, Path);

        await page.GetByText("中文", new PageGetByTextOptions { Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("评估 switch");
        await page.GetByLabel("切换到深色").ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");

        Assert.Equal(new Uri(site.Address, Path), new Uri(page.Url));
        var later = await Browser.OpenAsync(window, "/estates");
        await Assertions.Expect(later.Locator("h1")).ToHaveTextAsync("清单");
    }

    private static string Example(params string[] path) => System.IO.Path.Combine([RunningWeb.Repository, "examples", .. path]);
}
