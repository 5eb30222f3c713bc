using Planner.Web.Pages.Simulations;

namespace Planner.Web.Tests.Simulations;

public sealed class QuantileChartTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(10, 0.25)]
    [InlineData(100, 0.5)]
    [InlineData(10_000, 1)]
    [InlineData(0, 0)]
    [InlineData(100_000, 1)]
    public void A_tenfold_time_is_the_same_step_to_the_right(double seconds, double place) =>
        Assert.Equal(place, QuantileChart.Place(TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10_000)), 9);
}
