namespace Planner.Rules.Tests.Projection;

public sealed class SiteFactsTests
{
    [Theory]
    [InlineData("facilities: {ups: true}", "primary.ups", true)]
    [InlineData("facilities: {generator: false}", "primary.generator", false)]
    [InlineData("facilities: {ups: true}", "primary.redundantCooling", null)]
    [InlineData("region: Shanghai", "primary.ups", null)]
    [InlineData("region: Shanghai", "primary.region == 'Shanghai'", true)]
    [InlineData("facilities: {monitoring: around-the-clock}", "primary.monitoredAroundTheClock", true)]
    [InlineData("facilities: {monitoring: office-hours}", "primary.monitoredAroundTheClock", false)]
    [InlineData("hours: office-hours", "primary.aroundTheClock", false)]
    public void A_site_has_what_it_says(string said, string clause, bool? expected)
    {
        Assert.Equal(expected, Asked.Of(clause, $"systems: [{{id: core, primarySite: a}}]\nsites: [{{id: a, {said}}}]"));
        Assert.Equal(expected, Asked.Of(clause.Replace("primary", "standbySite", StringComparison.Ordinal), $"systems: [{{id: core, standby: {{site: a}}}}]\nsites: [{{id: a, {said}}}]"));
    }

    [Fact]
    public void Of_a_system_of_unknown_place_the_primary_is_unknown() => Assert.Null(Asked.Of("primary.ups", "sites: [{id: a, facilities: {ups: true}}]"));

    // On a sphere of radius 6371.0088 km: a quarter of a great circle is 10007.557 km, half of one 20015.115, one degree 111.195.
    [Theory]
    [InlineData("latitude: 0, longitude: 0", "latitude: 90, longitude: 0", 10007.557)]
    [InlineData("latitude: 0, longitude: -90", "latitude: 0, longitude: 90", 20015.115)]
    [InlineData("latitude: 90, longitude: 10", "latitude: -90, longitude: 170", 20015.115)]
    [InlineData("latitude: 0, longitude: 179.5", "latitude: 0, longitude: -179.5", 111.195)]
    [InlineData("latitude: 31, longitude: 121", "latitude: 32, longitude: 121", 111.195)]
    [InlineData("latitude: 31, longitude: 121", "latitude: 31, longitude: 121", 0.0)]
    [InlineData("latitude: 31, longitude: 121", "latitude: 31", null)]
    [InlineData("latitude: 31", "latitude: 31, longitude: 121", null)]
    public void Distance_runs_along_the_great_circle(string primary, string standby, double? km)
    {
        var distance = Pair(primary, standby).DistanceKm;

        Assert.Equal(km is null, distance is null);
        Assert.Equal(km ?? 0, distance ?? 0, 0.001);
    }

    [Theory]
    [InlineData("region: Shanghai", "region: Shanghai", true)]
    [InlineData("region: Shanghai", "region: Guiyang", false)]
    [InlineData("region: Shanghai", "hours: office-hours", null)]
    public void Sites_share_a_region_by_its_name(string primary, string standby, bool? expected) => Assert.Equal(expected, Pair(primary, standby).SameRegion);

    [Fact]
    public void A_standby_at_the_primary_is_no_kilometre_away_wherever_that_is()
    {
        var site = Asked.Facts("systems: [{id: core, primarySite: a, standby: {site: a}}]\nsites: [{id: a}]").StandbySite!;

        Assert.Equal((0.0, true), (site.DistanceKm, site.SameRegion));
    }

    [Fact]
    public void Without_a_primary_there_is_no_distance()
    {
        var site = Asked.Facts("systems: [{id: core, standby: {site: a}}]\nsites: [{id: a, latitude: 1, longitude: 1, region: X}]").StandbySite!;

        Assert.Equal((null, null), (site.DistanceKm, site.SameRegion));
    }

    // Where a place is says an import as well as a document, what it offers only a document does.
    [Fact]
    public void Where_a_site_lies_may_be_imported_and_what_it_has_may_not()
    {
        const string Estate = """
            systems: [{id: core, primarySite: a, standby: {site: b}}]
            sites: [{id: a, latitude: 0, longitude: 0}, {id: b, latitude: 0, longitude: 1, facilities: {ups: true}}]
            evidence: [{covers: [systems, sites], source: imported, collectedAt: 2026-05-31, attachment: {name: a.csv, sha256: SHA}}]
            """;

        Assert.True(Asked.Of("standbySite.distanceKm > 100.0", Estate, Asked.Documents));
        Assert.Null(Asked.Of("standbySite.ups", Estate, Asked.Documents));
        Assert.Null(Asked.Of("standbySite.distanceKm > 100.0", Estate.Replace("imported", "declared", StringComparison.Ordinal), Asked.Documents));
    }

    private static Planner.Rules.Facts.SiteFacts Pair(string primary, string standby) => Asked.Facts(
        $"systems: [{{id: core, primarySite: a, standby: {{site: b}}}}]\nsites: [{{id: a, {primary}}}, {{id: b, {standby}}}]").StandbySite!;
}
