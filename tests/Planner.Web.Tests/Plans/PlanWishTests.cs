using Planner.Model.Quantities;
using Planner.Web.Pages.Plans;

namespace Planner.Web.Tests.Plans;

public sealed class PlanWishTests
{
    [Fact]
    public void Thousands_may_be_parted_by_commas()
    {
        var request = new PlanWish { Budget = " 1,250,000 " }.Request("bank", out var wrong);

        Assert.Empty(wrong);
        Assert.Equal(new Money(1_250_000), request!.Budget);
        Assert.Equal("@bank", request.Estate);
    }

    [Fact]
    public void A_blank_budget_is_no_limit() => Assert.Null(new PlanWish().Request("bank", out _)!.Budget);

    [Fact]
    public void Everything_that_cannot_be_read_is_told_at_once()
    {
        var wish = new PlanWish { Budget = "much", Limit = "0", Losses = { ["core"] = "-1" } };

        Assert.Null(wish.Request("bank", out var wrong));
        Assert.Equal(3, wrong.Count);
    }

    [Fact]
    public void Only_systems_with_a_wish_are_demanded()
    {
        var request = new PlanWish { Levels = { ["core"] = "5", ["oa"] = "" }, Losses = { ["core"] = "200000.5", ["oa"] = " " } }.Request("bank", out _)!;

        Assert.Equal(["core=gbt20988-2007:5"], request.Require);
        Assert.Equal(["core=200000.5"], request.Loss);
    }
}
