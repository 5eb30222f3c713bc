using Planner.Documents;
using Planner.Model.Estates;
using Planner.Model.Planning;
using Planner.Planning.Applying;
using Planner.Planning.Catalogue;
using Planner.Planning.Predicting;
using Planner.Planning.Pricing;
using Planner.Planning.Simulating;
using Planner.Simulation;
using Planner.Simulation.Hazards;
using Planner.Simulation.Recovery;
using Planner.Simulation.Statistics;

namespace Planner.Planning.Tests;

public sealed class SimulatingTests
{
    private static readonly SimulationEffort Effort = new(7, 4_000, 4_000, 2);

    [Fact]
    public void What_is_not_known_is_named_and_nothing_is_simulated()
    {
        var hr = Today(Bank.Estate, "hr");
        var ebank = Today(Bank.Estate, "ebank");

        Assert.Equal(["systems/hr/components", "systems/hr/standby"], hr.Missing);
        Assert.Equal(["systems/ebank/replications/to-b/lagP99"], ebank.Missing);
        Assert.All([hr, ebank], system => Assert.Empty(system.Scenarios));
        Assert.All([hr, ebank], system => Assert.Null(system.Downtime));
    }

    [Fact]
    public void The_same_seed_gives_the_same_numbers() => Assert.Equal(Json(Today(Bank.Estate, "core")), Json(Today(Bank.Estate, "core")));

    [Fact]
    public void A_city_lost_with_its_standby_is_built_anew_where_the_data_is()
    {
        var city = Today(Bank.Estate, "core").Scenarios.Single(scenario => scenario.Id == "earthquake-city");

        Assert.Equal(0, city.WithoutRecovery);
        Assert.True(city.Rto!.P50.Value > TimeSpan.FromHours(12));
        Assert.True(city.Rpo!.Worst < TimeSpan.FromMinutes(5));
    }

    [Fact]
    public void A_design_in_one_city_still_has_the_copies_in_force_in_another()
    {
        var core = Bank.Plan.Systems.Single(system => system.Id == "core");
        var city = core.Scenarios.Single(scenario => scenario.Id == "earthquake-city");

        Assert.Equal(("second-same-city", 0), (core.Design, city.WithoutRecovery));
        Assert.True(city.Rto!.Best > TimeSpan.FromHours(9));
    }

    [Fact]
    public void Copies_that_an_intruder_can_reach_do_not_help_against_one() =>
        Assert.Equal(1, Today(Bank.Estate, "credit").Scenarios.Single(scenario => scenario.Id == "ransomware").WithoutRecovery);

    [Fact]
    public void Ages_of_data_follow_the_laws_worked_out_by_hand()
    {
        // Batches every 30 minutes at 10 Mbit/s on a tenth of 1 Gbit/s are 3 minutes on their way: age uniform on 3 to 33 minutes.
        var batches = Today(Bank.Estate, "cards").Scenarios.Single(scenario => scenario.Id == "site-destroyed");
        Assert.InRange(batches.Rpo!.P50.Value.TotalMinutes, 17, 19);
        Assert.InRange(batches.Rpo.P95.Value.TotalMinutes, 31, 32);
        Assert.Equal(33, batches.Rpo.Worst!.Value.TotalMinutes);

        // Exponential lag with a 99th percentile of 8 s: median 8 ln 2 / ln 100.
        var lag = Today(Bank.Estate, "mobile").Scenarios.Single(scenario => scenario.Id == "site-destroyed");
        Assert.InRange(lag.Rpo!.P50.Value.TotalSeconds, 1.12, 1.29);
        Assert.InRange(lag.Rpo.P99.Low.TotalSeconds, 6.5, 8);
        Assert.InRange(lag.Rpo.P99.High.TotalSeconds, 8, 9.5);
    }

    [Fact]
    public void A_plan_is_simulated_by_its_designs_and_keeps_its_objectives()
    {
        var planned = Bank.Plan.Systems.Single(system => system.Id == "mobile");
        var simulated = new SystemSimulator(Bank.Estate, Bank.Plan, Effort).Simulate(System(Bank.Estate, "mobile"), TestContext.Current.CancellationToken);

        Assert.Equal(planned.Design, simulated.Design);
        Assert.All(simulated.Scenarios.Zip(planned.Scenarios).Where(pair => pair.Second.Counts), pair =>
        {
            Assert.Equal(1, pair.First.RtoMet!.Value);
            Assert.True(pair.First.Rto!.Longest <= planned.Rto!.Worst);
            Assert.InRange(pair.Second.Rto!.Mean, pair.First.Rto.Mean.Low - TimeSpan.FromSeconds(1), pair.First.Rto.Mean.High + TimeSpan.FromSeconds(1));
        });
    }

    [Theory]
    [InlineData("day-same-city")]
    [InlineData("hour-remote")]
    [InlineData("minute-same-city")]
    [InlineData("second-same-city")]
    public void The_bound_on_expected_downtime_is_not_below_what_simulation_finds(string design)
    {
        var sizing = DesignCatalogue.Default.Sizing;
        var system = System(Bank.Estate, "cards");
        var applied = new DesignApplication(Bank.Estate, Bank.AsOf).Apply(DesignCatalogue.Default.Find(design)!, system).Applied!;
        var model = DesignModels.Of(Bank.Estate, applied, new SystemSize(system, sizing), sizing);

        // Where nothing is left to restore, the simulation counts to the end of the year and the bound as long as the cause lasts.
        List<HazardExposure> exposures = [.. model.Exposures.Where(exposure => Simulator.Estimate(model.Model!, [exposure])[0].Time is RecoveryEstimate.Bounded)];
        var simulated = Simulator.Simulate(new(model.Model!, exposures, [], [], new(null, null), [], new(3, 30_000, 2, 2)), null, TestContext.Current.CancellationToken);

        Assert.True(simulated.Downtime.Downtime.Mean.Low <= Prediction.Of(model.Model!, exposures).Downtime);
    }

    private static SystemSimulation Today(Estate estate, string system) =>
        new SystemSimulator(estate, null, Effort).Simulate(System(estate, system), TestContext.Current.CancellationToken);

    private static SystemRecord System(Estate estate, string system) => estate.Systems!.Items.First(one => one.Id == system);

    private static string Json(SystemSimulation simulation) => DocumentWriter.ToJson(simulation);
}
