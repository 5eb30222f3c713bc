using System.Globalization;
using Microsoft.Playwright;
using Planner.Engine.Laboratories;
using Planner.Engine.Rights;
using Planner.Web.Tests.Running;

namespace Planner.Web.Tests.Pages;

/// <summary>The whole way through the running site, from an estate to a level that a real drill proved. With $PLANNER_SHOTS set to a folder, a picture of each station is kept there.</summary>
[Collection(nameof(WebSite))]
public sealed class WholeLoopTests(RunningWeb site, Browser browser)
{
    private const string Bank = "loop-bank";
    private const float Patience = 150_000;

    /// <summary>What a machine may lack, so that it cannot carry a lab; any other refusal is a failure.</summary>
    private static readonly string[] Lacking = ["LAB001", "LAB002", "LAB003", "LAB006"];

    [Fact]
    public async Task From_an_estate_by_plan_simulation_and_drill_to_a_proven_level()
    {
        await using var window = await browser.WindowAsync(site.Address, "en", "light", 1440);
        window.SetDefaultTimeout(Patience);
        var page = await Browser.OpenAsync(window, "/estates");
        await AssessAsync(page);
        await PlanAsync(page);
        await SimulateAsync(page);
        try
        {
            await MakeLabAsync(page);
            await GradeLabAsync(page, "lab-assessment-before", proven => proven == 0);
            await ApplyAsync(page);
            await DrillAsync(page);
            await GradeLabAsync(page, "lab-assessment-after", proven => proven > 0);
            await TakeLabAwayAsync(page);
        }
        finally
        {
            await LeaveNothingAsync();
        }
    }

    private static async Task AssessAsync(IPage page)
    {
        await page.GetByLabel("Store as").FillAsync(Bank);
        await page.Locator("input[type=file]").SetInputFilesAsync(Path.Combine(RunningWeb.Repository, "examples", "city-commercial-bank", "estate.yaml"));
        await page.GetByTestId("stored").WaitForAsync();
        await KeepAsync(page, "estates");
        await page.GetByTestId("stored").GetByRole(AriaRole.Link).ClickAsync();
        await page.GetByTestId("matrix").WaitForAsync();
        await KeepAsync(page, "assessment");
        await page.GetByTestId("matrix").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "mobile", Exact = true }).ClickAsync();
        await page.GetByTestId("elements").WaitForAsync();
        await KeepAsync(page, "system");
        await page.GetByTestId("gaps").GetByRole(AriaRole.Link).First.ClickAsync();
        await page.GetByTestId("verdict").GetByText("Not met").First.WaitForAsync();
        Assert.NotEqual(0, await page.GetByTestId("facts").Locator("tbody tr").CountAsync());
        await KeepAsync(page, "clause");
    }

    private static async Task PlanAsync(IPage page)
    {
        await GoAsync(page, $"/estates/{Bank}/plan");
        await page.GetByTestId("plan-form").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Make a plan" }).ClickAsync();
        await page.GetByTestId("totals").WaitForAsync();
        foreach (var figure in (string[])["Objective value", "Best bound", "Gap"])
        {
            var tile = page.GetByTestId("totals").Locator("> div").Filter(new LocatorFilterOptions { Has = page.Locator("dt", new PageLocatorOptions { HasTextRegex = new($"^{figure}") }) });
            Assert.Matches(@"\d", await tile.Locator("dd").First.InnerTextAsync());
        }

        await KeepAsync(page, "plan");
    }

    private static async Task SimulateAsync(IPage page)
    {
        await GoAsync(page, $"/estates/{Bank}/simulation");
        var form = page.GetByTestId("simulation-form");
        await form.Locator("[name=years]").FillAsync("2000");
        await form.Locator("[name=seed]").FillAsync("1");
        await form.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Simulate" }).ClickAsync();
        var repeat = page.GetByTestId("simulation").Locator(".repeat");
        await repeat.WaitForAsync();
        Assert.Contains("2,000", await repeat.InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByTestId("simulation").Locator(".chart svg").First.WaitForAsync();
        await KeepAsync(page, "simulation");
    }

    private static async Task MakeLabAsync(IPage page)
    {
        await GoAsync(page, "/lab");
        await page.GetByTestId("up").ClickAsync();
        var refused = page.GetByTestId("task").GetByTestId("findings");
        await page.GetByTestId("apply").And(page.Locator(":enabled")).Or(refused).First.WaitForAsync();
        if (await refused.CountAsync() > 0)
        {
            var codes = await refused.Locator("tbody tr td:last-child").AllInnerTextsAsync();
            var words = string.Join(" ", await refused.Locator("tbody tr td:nth-child(6)").AllInnerTextsAsync());
            Assert.SkipWhen(codes.Any(Lacking.Contains), $"This machine cannot carry a lab: {words}");
            Assert.Fail($"The lab was refused: {words}");
        }

        Assert.Equal(3, await page.GetByTestId("hosts").Locator("tbody tr").CountAsync());
        await KeepAsync(page, "lab");
    }

    private static async Task ApplyAsync(IPage page)
    {
        await GoAsync(page, "/lab");
        await page.GetByTestId("apply").ClickAsync();
        await page.GetByTestId("hash").WaitForAsync();
        await KeepAsync(page, "apply-dry-run");
        await page.GetByTestId("confirm").ClickAsync();
        await page.WaitForURLAsync("**/runs/*");
        await page.Locator("dl.tiles .chip.meets, dl.tiles .chip.short").First.WaitForAsync();
        await KeepAsync(page, "apply");
        Assert.Equal(1, await page.Locator("dl.tiles .chip.meets").CountAsync());
    }

    private static async Task DrillAsync(IPage page)
    {
        await GoAsync(page, "/lab");
        await page.GetByTestId("power-off").ClickAsync();
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await KeepAsync(page, "drill-question");
        await page.GetByTestId("confirm").ClickAsync();
        await page.WaitForURLAsync("**/drills/*");
        await page.Locator("main:has([data-testid=drill-run]) [data-testid=live]").Or(page.GetByTestId("pdf")).First.WaitForAsync();
        await KeepAsync(page, "drill-live");
        await page.GetByTestId("pdf").WaitForAsync();
        await KeepAsync(page, "drill");
        Assert.All(await FiguresAsync(page, "RTO"), figure => Assert.Matches(@"\d", figure));
        var rpo = await FiguresAsync(page, "RPO");
        Assert.Matches(@"\d", rpo[0]);
        // A lab that has not stood for a day has no measured lag: the page must then say that it predicts nothing.
        Assert.True(rpo[1].Any(char.IsDigit) || await page.GetByText("no recovery point is predicted").CountAsync() == 1, rpo[1]);
        Assert.Matches(@"\d", rpo[2]);
        await AssertReportIsPdfAsync(page);
    }

    /// <summary>Objective, prediction, measurement.</summary>
    private static async Task<IReadOnlyList<string>> FiguresAsync(IPage page, string measure)
    {
        var figures = await page.GetByTestId("figures").Locator("tr", new LocatorLocatorOptions { HasText = measure }).Locator("td").AllInnerTextsAsync();
        Assert.Equal(3, figures.Count);
        return figures;
    }

    private static async Task AssertReportIsPdfAsync(IPage page)
    {
        var report = await page.RunAndWaitForDownloadAsync(() => page.GetByTestId("pdf").ClickAsync());
        await using var content = await report.CreateReadStreamAsync();
        var head = new byte[4];
        await content.ReadExactlyAsync(head, TestContext.Current.CancellationToken);
        Assert.Equal("%PDF"u8.ToArray(), head);
    }

    private static async Task GradeLabAsync(IPage page, string name, Predicate<int> expected)
    {
        await GoAsync(page, "/estates/lab/assessment?standard=jrt0168-2018");
        await page.GetByTestId("matrix").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "bank", Exact = true }).ClickAsync();
        var proven = page.GetByTestId("elements").Locator("tr", new LocatorLocatorOptions { Has = page.Locator(".code", new PageLocatorOptions { HasTextRegex = new("^RTO$") }) }).Locator("td").First;
        var level = int.Parse(await proven.InnerTextAsync(), CultureInfo.InvariantCulture);
        await KeepAsync(page, name);
        Assert.True(expected(level), $"{name}: the proven level of RTO is {level}.");
    }

    private static async Task TakeLabAwayAsync(IPage page)
    {
        await GoAsync(page, "/lab");
        await page.GetByTestId("down").ClickAsync();
        await page.GetByTestId("confirm").ClickAsync();
        await page.GetByTestId("up").WaitForAsync();
        await KeepAsync(page, "lab-away");
    }

    /// <summary>By the engine, because what failed may be the page.</summary>
    private async Task LeaveNothingAsync()
    {
        var gone = await new LabDown(site.Room).RunAsync(LocalActor.Current, CancellationToken.None);
        Assert.DoesNotContain(gone.Findings, finding => finding.Code == "LAB006");
    }

    private static async Task GoAsync(IPage page, string path)
    {
        await page.GotoAsync(path);
        await page.Locator("main[data-ready='1']").WaitForAsync();
    }

    private static async Task KeepAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("PLANNER_SHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"loop-{name}.png"), FullPage = true });
        }
    }
}
