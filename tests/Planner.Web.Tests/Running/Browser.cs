using Microsoft.Playwright;

namespace Planner.Web.Tests.Running;

/// <summary>A Chromium that talks to nobody but the site under test.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program))
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>A fresh window; the test is skipped where there is no Chromium.</summary>
    /// <param name="site">Where it goes.</param>
    /// <param name="language"><c>zh-CN</c> or <c>en</c>.</param>
    /// <param name="theme"><c>light</c> or <c>dark</c>.</param>
    /// <param name="width">CSS pixels.</param>
    public async Task<IBrowserContext> WindowAsync(Uri site, string language, string theme, int width)
    {
        Assert.SkipWhen(browser is null, $"There is no {Program}: scripts/install-browser.sh installs it.");
        var window = await browser!.NewContextAsync(new BrowserNewContextOptions { BaseURL = site.ToString(), Locale = language, ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        await window.AddCookiesAsync([new Cookie { Name = "planner.theme", Value = theme, Url = site.ToString() }]);
        return window;
    }

    /// <summary>Opens a page and waits until it is interactive.</summary>
    public static async Task<IPage> OpenAsync(IBrowserContext window, string path)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(path);
        await page.Locator("main[data-ready='1']").WaitForAsync(new LocatorWaitForOptions { Timeout = 60_000 });
        return page;
    }
}
