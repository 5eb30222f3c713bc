using Planner.Simulation.Hazards;
using Planner.Simulation.Recovery;
using Planner.Simulation.Schemes;

namespace Planner.Simulation.Tests;

public sealed class HazardCatalogueTests
{
    [Fact]
    public void Every_default_has_a_rate_a_source_and_names_in_both_languages() => Assert.All(HazardCatalogue.Defaults, hazard =>
    {
        Assert.True(hazard.Rate.Events > 0);
        Assert.False(string.IsNullOrWhiteSpace(hazard.Source));
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", hazard.NameZh);
        Assert.False(string.IsNullOrWhiteSpace(hazard.NameEn));
        Assert.False(string.IsNullOrWhiteSpace(hazard.Unit));
        Assert.True(hazard.Duration.Mean > TimeSpan.Zero);
    });

    [Fact]
    public void Ids_are_unique_and_all_three_classes_of_the_white_paper_occur()
    {
        Assert.Equal(HazardCatalogue.Defaults.Count, HazardCatalogue.Defaults.Select(hazard => hazard.Id).Distinct().Count());
        Assert.Equal(3, HazardCatalogue.Defaults.Select(hazard => hazard.Class).Distinct().Count());
    }

    // The yearly rates and mean durations of the survey of sources, section 6.
    [Theory]
    [InlineData("server-outage", 0.5, 1.3)]
    [InlineData("rack-outage", 0.15, 3)]
    [InlineData("site-outage", 0.25, 1.5)]
    [InlineData("site-outage-severe", 0.025, 9)]
    [InlineData("region-outage-long", 0.045, 16.6)]
    [InlineData("ransomware", 0.01, 140)]
    public void Defaults_are_those_of_the_survey(string id, double rate, double mean)
    {
        var hazard = HazardCatalogue.Default(id);
        Assert.Equal((rate, mean), (hazard.Rate.Events, hazard.Duration.Mean.TotalHours));
    }

    [Fact]
    public void An_unknown_id_is_answered_with_those_there_are() =>
        Assert.Contains("ransomware", Assert.Throws<ArgumentException>(() => HazardCatalogue.Default("ransom")).Message, StringComparison.Ordinal);

    // 5.1 and 5.2.1 of the white paper; two hours of transfer are what the hour scheme can bear.
    [Theory]
    [InlineData(WhitePaperScheme.Week)]
    [InlineData(WhitePaperScheme.Day)]
    [InlineData(WhitePaperScheme.Hour)]
    [InlineData(WhitePaperScheme.Minute)]
    [InlineData(WhitePaperScheme.Second)]
    public void A_scheme_keeps_the_promise_of_the_white_paper_when_a_site_is_lost(WhitePaperScheme scheme)
    {
        var model = SchemeModels.Of(scheme, "core", TimeSpan.FromHours(2));
        var estimate = ScenarioEstimate.Of(model, new(HazardCatalogue.Default("site-destroyed"), null, 1));
        Assert.True(estimate.Time.IsWithin(SchemeModels.PromisedTime(scheme)), $"{estimate.Time}");
        Assert.True(SchemeModels.PromisedPoint(scheme) is not { } limit || estimate.Point.IsWithin(limit), $"{estimate.Point}");
    }

    // 5.2.1 states availability beside each yearly limit: rounded to whole hours and days the two agree within 15 %.
    [Theory]
    [InlineData(WhitePaperScheme.Day, 0.99)]
    [InlineData(WhitePaperScheme.Hour, 0.999)]
    [InlineData(WhitePaperScheme.Minute, 0.9999)]
    [InlineData(WhitePaperScheme.Second, 0.99999)]
    public void Yearly_limits_agree_with_the_availability_stated_beside_them(WhitePaperScheme scheme, double availability) =>
        Assert.InRange(SchemeModels.PromisedYear(scheme)!.Value.TotalHours / ((1 - availability) * 8760), 0.9, 1.15);

    [Fact]
    public void Two_sites_in_one_city_fall_back_on_backup_when_it_is_lost_as_the_white_paper_warns()
    {
        var model = SchemeModels.Of(WhitePaperScheme.Second, "core", TimeSpan.Zero);
        var estimate = ScenarioEstimate.Of(model, new(HazardCatalogue.Default("earthquake-city"), null, 1));
        Assert.Equal(["main/backup"], estimate.Routes);
        Assert.False(estimate.Time.IsWithin(SchemeModels.PromisedTime(WhitePaperScheme.Second)));
        Assert.False(estimate.Point.IsWithin(TimeSpan.Zero));
    }
}
