using Planner.Web.Hosting;

namespace Planner.Web.Tests.Shell;

public sealed class ReachTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://localhost:5080;http://[::1]:5080", true)]
    [InlineData("http://127.0.0.1:0", true)]
    [InlineData("http://0.0.0.0:5080", false)]
    [InlineData("http://*:5080", false)]
    [InlineData("http://[::]:5080", false)]
    [InlineData("http://127.0.0.1:5080;http://planner.example:80", false)]
    public void Only_loopback_addresses_stay_on_this_machine(string urls, bool only) => Assert.Equal(only, Reach.Of(urls).OnlyThisMachine);

    [Fact]
    public void A_named_address_allows_its_own_name_and_no_other() =>
        Assert.Equal(["localhost", "127.0.0.1", "[::1]", "planner.example"], Reach.Of("http://planner.example:5080").AllowedHosts);

    [Theory]
    [InlineData("/estates?x=1", "/estates?x=1")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData(null, "/")]
    public void A_switch_leads_back_into_the_site_and_nowhere_else(string? back, string target) => Assert.Equal(target, Preferences.Local(back));
}
