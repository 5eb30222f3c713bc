using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Web.Pages.Assessments;
using Planner.Web.Tests.Running;

namespace Planner.Web.Tests.Pages;

public sealed class MatrixTests : PlannerTest
{
    [Theory]
    [InlineData(1, "S000", 60)]
    [InlineData(3, "S120", 5)]
    [InlineData(99, "S120", 5)]
    public void A_large_estate_is_shown_in_pages_and_a_page_past_the_end_is_the_last(int page, string first, int rows)
    {
        var standard = new ListPacks(Context.Services.GetRequiredService<EngineRoom>()).Run().Value![0];
        var grades = Enumerable.Range(0, 125).Select(number => Grade($"S{number:000}", standard)).ToList();

        var matrix = Context.Render<Matrix>(parameters => parameters
            .Add(one => one.Standard, standard).Add(one => one.Grades, grades).Add(one => one.Page, page)
            .Add(one => one.PageAddress, to => $"?page={to}").Add(one => one.SystemAddress, system => $"/{system}"));

        Assert.Equal(rows, matrix.FindAll("tbody tr").Count);
        Assert.Equal(first, matrix.Find("tbody th a").TextContent);
    }

    private static SystemGrade Grade(string system, StandardPack standard) => new()
    {
        System = system,
        Standard = standard.Id,
        Levels = new Levels(1, 2, 3),
        Basis = VerificationStatus.Secondary,
        Tier = new TierGrade(),
        Elements = [.. standard.Elements.Select(element => new ElementGrade { Element = element.Id, Levels = new Levels(1, 2, 3) })],
        Clauses = [],
        Gaps = [],
    };
}
