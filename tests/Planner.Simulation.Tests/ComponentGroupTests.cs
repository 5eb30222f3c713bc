using Planner.Simulation.Laws;
using Planner.Simulation.Outages;

namespace Planner.Simulation.Tests;

/// <summary>Closed forms C1 to C3, C7 and C12 of availability theory, and common causes.</summary>
public sealed class ComponentGroupTests
{
    [Theory]
    [InlineData("exponential", 16.64280)]
    [InlineData("fixed", 11.76824)]
    [InlineData("lognormal", 26.31458)]
    public void One_component_has_the_mean_and_the_spread_of_renewal_theory(string repair, double deviation)
    {
        DurationLaw law = repair switch
        {
            "exponential" => new ExponentialDuration(TimeSpan.FromHours(4)),
            "fixed" => new FixedDuration(TimeSpan.FromHours(4)),
            _ => new LognormalDuration(TimeSpan.FromHours(4), 2),
        };
        const long Years = 40_000;
        var year = Run(Years, new ComponentGroup("one", 1, 1, new ExponentialDuration(TimeSpan.FromHours(1000)), law));
        Tolerance.Near(34.90040, year.Downtime.Mean.Value.TotalHours, deviation / Math.Sqrt(Years));

        // The half-width of the interval is 1.96 s/√n. The standard error of s is σ√((κ − 1)/4n), and a year of Poisson failures has the
        // kurtosis 3 + 8.725·E[D⁴]/σ⁴; the closed-form σ is the limit for long times, which a year nears to 1 %.
        var half = (year.Downtime.Mean.High - year.Downtime.Mean.Value).TotalHours;
        var fourth = Math.Pow(4, 4) * repair switch { "exponential" => 24, "fixed" => 1, _ => Math.Pow(5, 6) };
        var error = deviation * Math.Sqrt((2 + (8.725 * fourth / Math.Pow(deviation, 4))) / 4 / Years);
        Tolerance.Near(deviation, half / 1.96 * Math.Sqrt(Years), error + (0.01 * deviation / Tolerance.StandardErrors));
    }

    [Fact]
    public void A_steady_year_of_a_component_that_ages_begins_in_the_middle_of_its_life()
    {
        // Renewal theory: E[D]/(E[U] + E[D]) whatever the laws, but only if the year starts with residual lives.
        var ageing = new ComponentGroup("ageing", 1, 1, new WeibullDuration(TimeSpan.FromHours(5000), 3), new UniformDuration(TimeSpan.FromHours(200), TimeSpan.FromHours(800)));
        var year = Run(20_000, ageing);
        Tolerance.Near(8760 * 500 / 5500.0, year.Downtime.Mean.Value.TotalHours, StandardError(year) * 8760);
    }

    [Fact]
    public void A_new_component_has_the_transient_availability_in_its_first_hours()
    {
        // ∫ λ/(λ+μ)·(1 − e^−(λ+μ)t) dt over the year, with λ = 1/1000 and μ = 1/4 per hour.
        var (fail, rate) = (1 / 1000.0, (1 / 1000.0) + 0.25);
        var expected = fail / rate * (8760 - ((1 - Math.Exp(-rate * 8760)) / rate));
        const long Years = 40_000;
        var year = DowntimeSimulation.Run(
            new([], [Exponential("one", 1, 1, 1000, 4)], []), [], YearStart.AllWorking, new(4, Years), null, CancellationToken.None);
        Tolerance.Near(expected, year.Downtime.Mean.Value.TotalHours, 16.64280 / Math.Sqrt(Years));
    }

    // Availability of k of n when one has 0.99: oracle A7. Lives are short so that a year sees many failures.
    [Theory]
    [InlineData(1, 2, 0.999900000000)]
    [InlineData(2, 3, 0.999702000000)]
    [InlineData(3, 5, 0.999990149400)]
    [InlineData(4, 5, 0.999019850400)]
    [InlineData(8, 10, 0.999886150882)]
    public void K_of_n_has_the_binomial_availability(int required, int count, double expected)
    {
        var year = Run(2000, Exponential("group", count, required, 99, 1));
        Tolerance.Near(expected, year.Availability.Value, StandardError(year));
    }

    [Fact]
    public void Two_workstations_and_a_file_server_have_the_product_of_availabilities()
    {
        var year = Run(20_000, Exponential("workstations", 2, 1, 10_000, 1), Exponential("server", 1, 1, 20_000, 2));
        Tolerance.Near(0.999900000002, year.Availability.Value, StandardError(year));
    }

    [Fact]
    public void A_common_cause_takes_all_it_strikes_at_once()
    {
        // Everything is struck and lasts 10 h: the shock alone is M/G/∞, and apart from it the pair fails by itself.
        var pair = Exponential("pair", 2, 1, 99, 1);
        var shock = new CommonCause("power", new(2), 1, new FixedDuration(TimeSpan.FromHours(10)), ["pair"]);
        var year = DowntimeSimulation.Run(new([], [pair], [shock]), [], YearStart.Steady, new(9, 20_000), null, CancellationToken.None);
        var expected = Math.Exp(-2 * 10 / 8760.0) * (1 - (0.01 * 0.01));
        Tolerance.Near(expected, year.Availability.Value, StandardError(year));
    }

    [Fact]
    public void A_common_cause_that_strikes_by_chance_follows_the_thinned_shock()
    {
        // Three in series, each struck with 0.3: a shock counts when it strikes any, 1 − 0.7³.
        var series = Exponential("series", 3, 3, 1e8, 1);
        var shock = new CommonCause("heat", new(4), 0.3, new FixedDuration(TimeSpan.FromHours(5)), ["series"]);
        var year = DowntimeSimulation.Run(new([], [series], [shock]), [], YearStart.Steady, new(10, 20_000), null, CancellationToken.None);
        Tolerance.Near(Math.Exp(-4 * (1 - (0.7 * 0.7 * 0.7)) * 5 / 8760), year.Availability.Value, StandardError(year));
    }

    [Fact]
    public void A_common_cause_must_name_groups_that_are_there()
    {
        var shock = new CommonCause("power", new(1), 1, FixedDuration.Zero, ["nowhere"]);
        Assert.Contains("nowhere", Assert.Throws<ArgumentException>(() => new OutageModel([], [], [shock])).Message, StringComparison.Ordinal);
    }

    private static ComponentGroup Exponential(string id, int count, int required, double lifetime, double repair) => new(
        id, count, required, new ExponentialDuration(TimeSpan.FromHours(lifetime)), new ExponentialDuration(TimeSpan.FromHours(repair)));

    private static double StandardError(DowntimeDistribution year) => (year.Availability.High - year.Availability.Low) / 2 / 1.96;

    private static DowntimeDistribution Run(long years, params IReadOnlyList<ComponentGroup> groups) =>
        DowntimeSimulation.Run(new([], groups, []), [], YearStart.Steady, new(2, years), null, CancellationToken.None);
}
