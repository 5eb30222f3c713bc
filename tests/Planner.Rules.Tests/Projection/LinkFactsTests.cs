namespace Planner.Rules.Tests.Projection;

public sealed class LinkFactsTests
{
    private const string Two = "{id: x, from: a, to: b, carrier: T, route: r1}, {id: y, from: b, to: a, carrier: U, route: r2}";

    [Fact]
    public void The_lines_of_a_system_end_at_its_primary_site()
    {
        var links = Asked.Facts(Estate("links: [{id: x, from: a, to: b}, {id: y, from: c, to: a}, {id: z, from: b, to: c}]")).Links!;

        Assert.Equal(["x", "y"], links.Items.Select(link => link.Id));
        Assert.Equal([true, false], links.Items.Select(link => link.ToStandby));
    }

    [Theory]
    [InlineData("links: [{id: x, from: a, to: b}]", true)]
    [InlineData("links: [{id: x, from: b, to: a}]", true)]
    [InlineData("links: [{id: x, from: a, to: c}]", false)]
    [InlineData("links: []", false)]
    [InlineData("links: {partial: true, items: []}", null)]
    [InlineData("", null)]
    public void A_line_joins_primary_and_standby_from_either_end(string links, bool? expected) =>
        Assert.Equal(expected, Asked.Of("links.exists(l, l.toStandby)", Estate(links)));

    [Theory]
    [InlineData(Two, 2)]
    [InlineData("{id: x, from: a, to: b, carrier: T}, {id: y, from: a, to: b, carrier: T}", 1)]
    [InlineData("{id: x, from: a, to: b, carrier: T}, {id: y, from: a, to: c, carrier: U}", 1)]
    [InlineData("{id: x, from: a, to: b, carrier: T}, {id: y, from: a, to: b}", null)]
    [InlineData("{id: x, from: a, to: b, carrier: T}, {id: y, from: a, to: c}", 1)]
    [InlineData("", 0)]
    public void Carriers_are_counted_once_on_the_lines_to_the_standby(string links, int? expected) =>
        Assert.Equal(expected, Asked.Facts(Estate($"links: [{links}]")).Network?.Carriers);

    [Fact]
    public void There_may_be_more_carriers_on_lines_nobody_listed() =>
        Assert.Null(Asked.Facts(Estate($"links: {{partial: true, items: [{Two}]}}")).Network!.Carriers);

    [Theory]
    [InlineData(Two, true)]
    [InlineData("{id: x, from: a, to: b, carrier: T, route: r1}, {id: y, from: a, to: b, carrier: U, route: r1}", false)]
    [InlineData("{id: x, from: a, to: b, carrier: T, route: r1}, {id: y, from: a, to: b, carrier: T, route: r2}", false)]
    [InlineData("{id: x, from: a, to: b, carrier: T, route: r1}, {id: y, from: a, to: c, carrier: U, route: r2}", false)]
    [InlineData("{id: x, from: a, to: b, carrier: T, route: r1}, {id: y, from: a, to: b, carrier: U}", null)]
    [InlineData("{id: x, from: a, to: b, carrier: T, route: r1}, {id: y, from: a, to: b, route: r1}", false)]
    [InlineData("{id: x, from: a, to: b, carrier: T, route: r1}", false)]
    [InlineData(Two + ", {id: z, from: a, to: b}", true)]
    public void Lines_that_do_not_fail_together_differ_in_carrier_and_route(string links, bool? expected)
    {
        Assert.Equal(expected, Asked.Of("network.disjointRoutes", Estate($"links: [{links}]")));
        Assert.Equal(expected == true ? true : null, Asked.Of("network.disjointRoutes", Estate($"links: {{partial: true, items: [{links}]}}")));
    }

    [Theory]
    [InlineData("systems: [{id: core, primarySite: a}]")]
    [InlineData("systems: [{id: core, standby: {site: b}}]")]
    public void Both_sites_must_be_known(string systems)
    {
        var facts = Asked.Facts($"{systems}\nsites: [{{id: a}}, {{id: b}}]\nlinks: [{Two}]");

        Assert.Null(facts.Network);
    }

    [Fact]
    public void The_lines_at_a_primary_are_known_without_a_standby_but_not_where_they_lead()
    {
        var links = Asked.Facts($"systems: [{{id: core, primarySite: a}}]\nsites: [{{id: a}}, {{id: b}}]\nlinks: [{Two}]").Links!;

        Assert.Equal([null, null], links.Items.Select(link => link.ToStandby));
    }

    [Theory]
    [InlineData("links, systems", true)]
    [InlineData("links/x, links/y, systems", true)]
    [InlineData("links/x, links, systems/core/standby", null)]
    [InlineData("systems", null)]
    public void Each_line_and_each_place_needs_evidence(string documented, bool? expected) =>
        Assert.Equal(expected, Asked.Of("network.disjointRoutes", Estate($"links: [{Two}]") + "\n" + Asked.Documented(documented.Split(", ")), Asked.Documents));

    [Fact]
    public void Systems_between_the_same_sites_have_one_list_of_lines()
    {
        var index = new Planner.Rules.Projection.EstateIndex(Asked.Estate(
            $"systems: [{{id: p, primarySite: a, standby: {{site: b}}}}, {{id: q, primarySite: a, standby: {{site: b}}}}]\nsites: [{{id: a}}, {{id: b}}]\nlinks: [{Two}]"));
        var projection = new Planner.Rules.Projection.FactProjection(index, null, Asked.Day);

        Assert.Same(projection.Project(index.Estate.Systems!.Items[0]).Links, projection.Project(index.Estate.Systems.Items[1]).Links);
    }

    private static string Estate(string links) =>
        $"systems: [{{id: core, primarySite: a, standby: {{site: b}}}}]\nsites: [{{id: a}}, {{id: b}}, {{id: c}}]\n{links}";
}
