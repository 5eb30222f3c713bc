using Planner.Model.Estates;
using Planner.Model.Planning;
using Planner.Model.Quantities;
using Planner.Planning.Applying;
using Planner.Planning.Catalogue;
using Planner.Planning.Predicting;
using Planner.Planning.Pricing;
using Planner.Simulation.Schemes;

namespace Planner.Planning.Tests;

public sealed class CatalogueTests
{
    public static TheoryData<string> Designs => new(DesignCatalogue.Default.Designs.Select(design => design.Id));

    [Fact]
    public void Every_scheme_of_the_white_paper_has_a_design() =>
        Assert.Equal(Enum.GetValues<WhitePaperScheme>(), DesignCatalogue.Default.Designs.Select(design => design.Scheme).Distinct());

    [Theory]
    [MemberData(nameof(Designs))]
    public void A_system_of_one_tebibyte_recovers_within_what_the_white_paper_promises(string design)
    {
        var (applied, prediction) = Small(design);

        // Table of 5.1 and 5.2.1, read here by hand.
        var (rto, rpo) = applied.Design.Scheme switch
        {
            WhitePaperScheme.Week => (TimeSpan.FromDays(7), TimeSpan.FromDays(8)),
            WhitePaperScheme.Day => (TimeSpan.FromHours(24), TimeSpan.FromHours(24)),
            WhitePaperScheme.Hour => (TimeSpan.FromHours(4), TimeSpan.FromHours(1)),
            WhitePaperScheme.Minute => (TimeSpan.FromMinutes(30), TimeSpan.FromSeconds(10)),
            _ => (TimeSpan.FromMinutes(2), TimeSpan.Zero),
        };
        Assert.InRange(prediction.Rto!.Worst, prediction.Rto.Mean, rto);
        Assert.InRange(prediction.Rpo!.Worst, TimeSpan.Zero, rpo);
        Assert.True(prediction.Rto.Best <= prediction.Rto.Mean);
    }

    [Theory]
    [MemberData(nameof(Designs))]
    public void Only_a_design_with_data_in_another_city_outlives_the_city(string design)
    {
        var (applied, prediction) = Small(design);
        var away = applied.Sites.ContainsKey(DesignSite.Remote);

        Assert.Equal(away ? 0 : 1, prediction.Scenarios.Single(scenario => scenario.Id == "earthquake-city").WithoutRecovery);
    }

    [Theory]
    [MemberData(nameof(Designs))]
    public void Every_design_has_data_that_sabotage_cannot_reach(string design) =>
        Assert.True(Small(design).Prediction.Scenarios.Single(scenario => scenario.Id == "ransomware").WithoutRecovery < 0.3);

    [Theory]
    [MemberData(nameof(Designs))]
    public void A_failover_fences_before_it_promotes_or_restores_and_never_switches_before_that(string design)
    {
        var actions = DesignCatalogue.Default.Find(design)!.Failover.Select(step => step.Action.ToString()).ToList();
        var data = actions.FindIndex(action => action is "Promote" or "Restore");

        Assert.InRange(actions.IndexOf("Fence"), 0, data - 1);
        Assert.True(actions.IndexOf("SwitchTraffic") > data);
        Assert.Contains("Verify", actions);
    }

    [Fact]
    public void Costs_are_quantity_times_price_as_worked_out_by_hand()
    {
        // 2 TiB, 10 Mbit/s of changes, four hosts and one store, nothing in place: minute class in the same city.
        var system = new SystemRecord
        {
            Id = "x",
            PrimarySite = "a",
            Components = new(
            [
                new Component { Id = "db", Kind = ComponentKind.Database, Critical = true, Size = new DataSize(2L << 40), ChangeRate = new DataRate(10_000_000) },
                new Component { Id = "app", Kind = ComponentKind.Host, Count = 4 },
            ]),
        };
        var sizing = DesignCatalogue.Default.Sizing;
        var applied = new DesignApplication(Bank.Estate, Bank.AsOf).Apply(DesignCatalogue.Default.Find("minute-same-city")!, system).Applied!;

        var lines = new Costing(PriceList.Example, sizing).Lines(applied, new SystemSize(system, sizing));

        Assert.Equal(
            [2 * 2 * 1200m, 2 * 800m, 10 * 1200m, 60_000m, 30 * 1200m, 0.4m * 5 * 40_000, 2 * 6000m, 90_000m, 150_000m],
            lines.Select(line => line.Amount.Cny));
        Assert.DoesNotContain(lines, line => line.Estimated);
    }

    [Fact]
    public void An_unknown_size_is_an_estimate_with_its_assumption_named_and_never_free()
    {
        var system = new SystemRecord { Id = "x", PrimarySite = "a", Components = new([new Component { Id = "db", Kind = ComponentKind.Database, Critical = true }]) };
        var sizing = DesignCatalogue.Default.Sizing;
        var size = new SystemSize(system, sizing);
        var applied = new DesignApplication(Bank.Estate, Bank.AsOf).Apply(DesignCatalogue.Default.Find("day-same-city")!, system).Applied!;

        var storage = new Costing(PriceList.Example, sizing).Lines(applied, size).Single(line => line.Id == "backup-storage");

        Assert.True(storage.Estimated);
        Assert.Equal(2400m, storage.Amount.Cny);
        Assert.Contains(size.Assumptions, words => words.En.Contains("the size of db is unknown: 1 TiB assumed", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_in_place_costs_nothing_new()
    {
        var application = new DesignApplication(Bank.Estate, Bank.AsOf);
        var mobile = Bank.Estate.Systems!.Items.First(system => system.Id == "mobile");
        var applied = application.Apply(DesignCatalogue.Default.Find("minute-same-city")!, mobile).Applied!;

        // Its network is switched by hand; backups, replication and standby are strong enough.
        Assert.Equal([ProtectionKind.Backup, ProtectionKind.Replication, ProtectionKind.Standby, ProtectionKind.People], applied.Protections.InPlace);
        Assert.Equal(SwitchMode.Central, applied.Copy.StandbyNetwork!.Switching);
        Assert.Same(mobile.Standby, applied.Copy.Standby);
    }

    private static (AppliedDesign Applied, Prediction Prediction) Small(string design)
    {
        var system = new SystemRecord
        {
            Id = "x",
            PrimarySite = "a",
            Components = new([new Component { Id = "db", Kind = ComponentKind.Database, Critical = true, Size = new DataSize(1L << 40), ChangeRate = new DataRate(5_000_000) }]),
        };
        var sizing = DesignCatalogue.Default.Sizing;
        var applied = new DesignApplication(Bank.Estate, Bank.AsOf).Apply(DesignCatalogue.Default.Find(design)!, system).Applied!;
        var model = DesignModels.Of(Bank.Estate, applied, new SystemSize(system, sizing), sizing);
        return (applied, Prediction.Of(model.Model!, model.Exposures));
    }
}
