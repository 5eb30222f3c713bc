using Planner.Model.Grading;
using Planner.Rules.Grading;

namespace Planner.Rules.Tests.Grading;

public sealed class TierTests
{
    // The bounds are inside: white paper sections 2.1 and 5.1; about zero is 60 s, the product's figure.
    [Theory]
    [InlineData(120, 0, Tier.Second)]
    [InlineData(121, 0, Tier.Minute)]
    [InlineData(120, 1, Tier.Minute)]
    [InlineData(1800, 60, Tier.Minute)]
    [InlineData(1801, 60, Tier.Hour)]
    [InlineData(1800, 61, Tier.Hour)]
    [InlineData(14_400, 3600, Tier.Hour)]
    [InlineData(14_401, 3600, Tier.Day)]
    [InlineData(14_400, 3601, Tier.Day)]
    [InlineData(86_400, 86_400, Tier.Day)]
    [InlineData(86_401, 86_400, Tier.Week)]
    [InlineData(60, 86_401, Tier.Week)]
    [InlineData(604_800, 9_999_999, Tier.Week)]
    [InlineData(604_801, 0, Tier.None)]
    public void Each_bound_of_a_tier_is_inside(int recovery, int loss, Tier tier) =>
        Assert.Equal(tier, Tiers.Of(TimeSpan.FromSeconds(recovery), TimeSpan.FromSeconds(loss)));

    [Fact]
    public void Without_a_figure_the_tier_is_unknown_unless_no_figure_could_help()
    {
        Assert.Null(Tiers.Of(null, TimeSpan.Zero));
        Assert.Null(Tiers.Of(TimeSpan.FromHours(1), null));
        Assert.Equal(Tier.None, Tiers.Of(TimeSpan.FromDays(8), null));
    }
}
