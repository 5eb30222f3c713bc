using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Planner.Engine;
using Planner.Engine.Importing;
using Planner.Engine.Rights;
using Planner.Model.Standards;
using Planner.Web.Pages.Estates;
using Planner.Web.Tests.Running;
using TestContext = Xunit.TestContext;

namespace Planner.Web.Tests.Pages;

public sealed class EstatesPageTests : PlannerTest
{
    [Fact]
    public void An_empty_store_says_what_to_do()
    {
        var page = Loaded();

        Assert.Contains("No estate yet", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Make a demo estate (24 systems)", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_demo_is_stored_and_listed_with_a_way_to_its_assessment()
    {
        var page = Loaded();

        page.FindAll("button").First(button => button.TextContent.Contains("demo", StringComparison.Ordinal)).Click();
        page.WaitForElement("[data-testid=stored] a", Patience);

        Assert.Equal("demo", page.Find("[data-testid=estates] tbody th").TextContent);
        Assert.Equal("/estates/demo/assessment", page.Find("[data-testid=stored] a").GetAttribute("href"));
    }

    [Fact]
    public async Task All_ten_planted_mistakes_are_shown_at_once_and_nothing_is_stored()
    {
        var page = Loaded();

        Upload(page, InputFileContent.CreateFromText(await File.ReadAllTextAsync(Example("mistakes.yaml"), TestContext.Current.CancellationToken), "mistakes.yaml"));
        page.WaitForElement("[data-testid=findings]", Patience);

        Assert.Equal(10, page.FindAll("[data-testid=findings] tbody tr").Count);
        Assert.Contains("Nothing was stored", page.Find("[data-testid=findings]").TextContent, StringComparison.Ordinal);
        var misspelt = page.FindAll("[data-testid=findings] tbody tr").Single(row => row.TextContent.Contains("standbyNetwrok", StringComparison.Ordinal));
        Assert.Contains("mistakes.yaml", misspelt.TextContent, StringComparison.Ordinal);
        Assert.Contains("standbyNetwork", misspelt.Children[6].TextContent, StringComparison.Ordinal);
        Assert.Empty(await Estates.ListAsync(LocalActor.Current, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Markup_in_an_upload_is_shown_as_text()
    {
        var page = Loaded();

        Upload(page, InputFileContent.CreateFromText("apiVersion: planner/v1\nasOf: 2026-01-01\n\"<img src=x onerror=alert(1)>\": 1\n", "<b>x</b>.yaml"));
        page.WaitForElement("[data-testid=findings]", Patience);

        Assert.Empty(page.FindAll("[data-testid=findings] img"));
        Assert.Contains("<img src=x onerror=alert(1)>", page.Find("[data-testid=findings]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_over_five_mebibytes_is_refused_with_the_other_way()
    {
        var page = Loaded();

        Upload(page, InputFileContent.CreateFromBinary(new byte[(5 << 20) + 1], "large.yaml"));

        Assert.Contains("larger than 5 MiB", page.Find("[data-testid=findings]").TextContent, StringComparison.Ordinal);
        Assert.Contains("/api/estates", page.Find("[data-testid=findings]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_is_stored_as_the_estate_that_it_was_written_from()
    {
        var workbook = await new WriteTables(Context.Services.GetRequiredService<EngineRoom>()).WorkbookAsync(LocalActor.Current, Example("city-commercial-bank/estate.yaml"), Language.Zh, TestContext.Current.CancellationToken);
        var page = Loaded();

        Upload(page, InputFileContent.CreateFromBinary(workbook.Value!, "云汀银行.xlsx"));
        page.WaitForElement("[data-testid=stored]", Patience);

        Assert.Equal("云汀银行", Assert.Single(await Estates.ListAsync(LocalActor.Current, TestContext.Current.CancellationToken)).Name);
    }

    [Fact]
    public async Task A_template_that_was_not_filled_in_is_refused_at_its_cell_with_a_copy_that_shows_it()
    {
        var template = await new WriteTables(Context.Services.GetRequiredService<EngineRoom>()).WorkbookAsync(LocalActor.Current, null, Language.En, TestContext.Current.CancellationToken);
        var page = Loaded();

        Upload(page, InputFileContent.CreateFromBinary(template.Value!, "template.xlsx"));
        page.WaitForElement("[data-testid=findings]", Patience);

        Assert.Contains("template.xlsx Estate!A1", page.Find("[data-testid=findings] tbody tr").TextContent, StringComparison.Ordinal);
        Assert.Matches("^/api/files/[0-9a-f]{64}.xlsx$", page.Find("[data-testid=marked]").GetAttribute("href"));
        Assert.Empty(await Estates.ListAsync(LocalActor.Current, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Files_of_separated_values_are_uploaded_together()
    {
        var page = Loaded();

        Upload(page, InputFileContent.CreateFromText("asOf\n2026-11-01\n", "estate.csv"), InputFileContent.CreateFromText("id,name\ncore,Core\n", "systems.csv"));
        page.WaitForElement("[data-testid=stored]", Patience);

        Assert.Equal("estate", Assert.Single(await Estates.ListAsync(LocalActor.Current, TestContext.Current.CancellationToken)).Name);
    }

    [Theory]
    [InlineData("estate.yaml", "estate")]
    [InlineData("our bank (2026).yml", "our-bank--2026-")]
    [InlineData("云汀银行.yaml", "云汀银行")]
    [InlineData(".yaml", ".yaml")]
    public void An_upload_without_a_name_takes_the_name_of_its_file(string file, string name) => Assert.Equal(name, EstateIntake.NameOf(file));

    private static void Upload(IRenderedComponent<EstatesPage> page, params InputFileContent[] files) => page.FindComponent<InputFile>().UploadFiles(files);

    private IRenderedComponent<EstatesPage> Loaded()
    {
        var page = Open<EstatesPage>("/estates");
        page.WaitForElement("input[type=file]", Patience);
        return page;
    }
}
