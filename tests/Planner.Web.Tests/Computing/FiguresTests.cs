using System.Globalization;
using Planner.Model.Planning;
using Planner.Web.Computing;

namespace Planner.Web.Tests.Computing;

public sealed class FiguresTests
{
    public FiguresTests()
    {
        CultureInfo.CurrentUICulture = new CultureInfo("en");
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.013, "13 ms")]
    [InlineData(59.5, "59.5 s")]
    [InlineData(60, "1 min")]
    [InlineData(90, "90 s")]
    [InlineData(3600, "1 h")]
    [InlineData(5400, "90 min")]
    [InlineData(86400, "24 h")]
    [InlineData(172800, "2 d")]
    public void A_length_of_time_is_written_in_the_unit_that_fits(double seconds, string text) => Assert.Equal(text, Figures.Of(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(1, "100 %")]
    [InlineData(0.99999, "> 99.99 %")]
    [InlineData(0.98765, "98.8 %")]
    [InlineData(0.998765, "99.88 %")]
    [InlineData(0.00001, "< 0.01 %")]
    [InlineData(0, "0 %")]
    public void What_is_not_quite_certain_is_never_written_as_certain(double share, string text) => Assert.Equal(text, Figures.Share(share));

    [Fact]
    public void An_interval_names_a_common_unit_once()
    {
        Assert.Equal("2.5 – 3 h", Figures.Interval(new SimulatedFigure(TimeSpan.FromHours(2.75), TimeSpan.FromHours(2.5), TimeSpan.FromHours(3))));
        Assert.Equal("90 min – 2.5 h", Figures.Interval(new SimulatedFigure(TimeSpan.FromHours(2), TimeSpan.FromHours(1.5), TimeSpan.FromHours(2.5))));
    }
}
