using Microsoft.Playwright;
using Planner.Web.Tests.Running;

namespace Planner.Web.Tests.Pages;

/// <summary>Every page in both languages and themes, at a desk's width and at half of it. With $PLANNER_SHOTS set to a folder, pictures are kept there.</summary>
[Collection(nameof(WebSite))]
public sealed class TourTests(RunningWeb site, Browser browser)
{
    private const string Bank = "tour-bank";

    private static readonly (string Name, string Path)[] Pages =
    [
        ("estates", "/estates"),
        ("estate", $"/estates/{Bank}"),
        ("assessment", $"/estates/{Bank}/assessment?asOf=2026-11-27"),
        ("assessment-jrt", $"/estates/{Bank}/assessment?standard=jrt0168-2018&asOf=2026-11-27"),
        ("system", $"/estates/{Bank}/systems/mobile?standard=gbt20988-2007&asOf=2026-11-27"),
        ("clause-fail", $"/estates/{Bank}/systems/core/clauses/A.6-D1-c?standard=gbt20988-2007&asOf=2026-11-27"),
        ("clause-unknown", $"/estates/{Bank}/systems/core/clauses/A.6-D5-d?standard=gbt20988-2007&asOf=2026-11-27"),
        ("crosswalk", "/crosswalk"),
        ("assessment-obligations", $"/estates/{Bank}/assessment?standard=cbrc-datacentre-2010&asOf=2026-11-27"),
        ("closing", $"/estates/{Bank}/systems/mobile/closing?standard=gbt20988-2007&asOf=2026-11-27&level=5"),
        ("comparison", $"/estates/{Bank}/comparison?from=2026-11-27&to=2026-12-31&standard=gbt20988-2007"),
        ("comparison-editions", $"/estates/{Bank}/comparison?first=gbt20988-2007&second=jrt0168-2018&from=2026-11-27"),
        ("forecast", $"/estates/{Bank}/forecast?asOf=2026-11-27"),
        ("requirements", $"/estates/{Bank}/requirements?asOf=2026-11-27"),
        ("system-obligations", $"/estates/{Bank}/systems/pay?standard=cbrc-emergency-2008&asOf=2026-11-27"),
        ("not-found", "/nowhere"),
    ];

    [Theory]
    [InlineData("zh-CN", "light", 1440)]
    [InlineData("en", "dark", 1440)]
    [InlineData("en", "light", 900)]
    [InlineData("zh-CN", "dark", 900)]
    public async Task Every_page_loads_without_an_error_and_fits_the_width(string language, string theme, int width)
    {
        await using var window = await browser.WindowAsync(site.Address, language, theme, width);
        (await site.StoreAsync(Bank, Path.Combine(RunningWeb.Repository, "examples", "city-commercial-bank", "estate.yaml"))).EnsureSuccessStatusCode();
        foreach (var (name, path) in Pages)
        {
            var errors = new List<string>();
            var page = await window.NewPageAsync();
            page.Console += (_, message) => errors.AddRange(message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal) ? [message.Text] : []);
            page.PageError += (_, error) => errors.Add(error);
            await page.GotoAsync(path);
            Assert.DoesNotContain("data-loading", await page.ContentAsync(), StringComparison.Ordinal);
            await page.Locator("main[data-ready='1']").WaitForAsync(new LocatorWaitForOptions { Timeout = 60_000 });
            await KeepAsync(page, $"{name}-{language}-{theme}-{width}");
            Assert.Empty(errors);
            Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
            var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow <= 0, $"{name} is {overflow} px wider than {width}");
            await page.CloseAsync();
        }
    }

    [Theory]
    [InlineData("zh-CN", "dark")]
    [InlineData("en", "light")]
    public async Task The_smallest_change_is_found_and_every_export_is_on_offer(string language, string theme)
    {
        const string Found = "found-bank";
        await using var window = await browser.WindowAsync(site.Address, language, theme, 1440);
        (await site.StoreAsync(Found, Path.Combine(RunningWeb.Repository, "examples", "city-commercial-bank", "estate.yaml"))).EnsureSuccessStatusCode();
        var page = await Browser.OpenAsync(window, $"/estates/{Found}/systems/pay/closing?standard=gbt20988-2007&asOf=2026-11-27&level=6");
        await page.GetByTestId("find").ClickAsync();
        await page.GetByTestId("changes-evidence").WaitForAsync(new LocatorWaitForOptions { Timeout = 240_000 });
        await KeepAsync(page, $"closing-found-{language}-{theme}");
        Assert.Equal(0, await page.GetByTestId("changes-capability").CountAsync());

        var assessment = await Browser.OpenAsync(window, $"/estates/{Found}/assessment?asOf=2026-11-27");
        await assessment.GetByTestId("downloads").Locator("summary").ClickAsync();
        await KeepAsync(assessment, $"downloads-{language}-{theme}");
        var endings = await assessment.GetByTestId("downloads").GetByRole(AriaRole.Link).EvaluateAllAsync<string[]>("links => links.map(link => new URL(link.href).pathname.split('/assessment')[1])");
        Assert.Equal([".pdf", ".pdf", ".xlsx", "", ".oscal.json", ".sarif", ".junit.xml"], endings);
    }

    private static async Task KeepAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("PLANNER_SHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        }
    }
}
