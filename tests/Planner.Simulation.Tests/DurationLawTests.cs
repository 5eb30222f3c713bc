using Planner.Simulation.Chance;
using Planner.Simulation.Laws;

namespace Planner.Simulation.Tests;

public sealed class DurationLawTests
{
    private static readonly Dictionary<string, DurationLaw> Laws = new()
    {
        ["fixed"] = new FixedDuration(TimeSpan.FromHours(3)),
        ["uniform"] = new UniformDuration(TimeSpan.FromHours(1), TimeSpan.FromHours(5)),
        ["triangular"] = new TriangularDuration(TimeSpan.FromHours(1), TimeSpan.FromHours(2), TimeSpan.FromHours(6)),
        ["exponential"] = new ExponentialDuration(TimeSpan.FromHours(0.5)),
        ["lognormal"] = new LognormalDuration(TimeSpan.FromHours(4), 1.2),
        ["gamma"] = new GammaDuration(TimeSpan.FromHours(140), 2),
        ["weibull"] = new WeibullDuration(TimeSpan.FromHours(10), 1.7),
        ["truncated"] = new TruncatedDuration(new LognormalDuration(TimeSpan.FromHours(4), 1.2), TimeSpan.FromHours(1), TimeSpan.FromHours(12)),
        ["capped"] = new TruncatedDuration(new ExponentialDuration(TimeSpan.FromHours(2)), TimeSpan.FromHours(3)),
    };

    public static TheoryData<string> Names => [.. Laws.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_mean_up_to_a_time_is_the_integral_of_the_survival(string name)
    {
        var law = Laws[name];
        var end = law.QuantileHours(0.9);
        const int Panels = 200_000;
        var sum = 0.0;
        for (var i = 0; i < Panels; i++)
        {
            sum += law.Survival((i + 0.5) * end / Panels) * end / Panels;
        }

        // The midpoint rule errs at most by one panel at a jump.
        Assert.Equal(sum, law.MeanUpTo(end), 2 * end / Panels);
        Assert.Equal(law.MeanHours, law.MeanUpTo(law.ReachHours * 4), 1e-6 * law.MeanHours);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_quantile_is_the_inverse_of_the_distribution(string name)
    {
        var law = Laws[name];
        foreach (var probability in new[] { 1e-6, 0.01, 0.3, 0.5, 0.95, 0.999 }.Where(_ => law is not FixedDuration))
        {
            Assert.Equal(1 - probability, law.Survival(law.QuantileHours(probability)), 1e-9);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Samples_have_the_mean_and_the_second_moment_of_the_law(string name)
    {
        var law = Laws[name];
        const int N = 200_000;
        double[] draws = new double[N];
        var stream = new ChanceStream(11, 0, 1, Purpose.Duration);
        for (var i = 0; i < N; i++)
        {
            draws[i] = law.QuantileHours(stream.Next());
        }

        var deviation = Math.Sqrt(Math.Max(1e-18, law.SecondMoment - (law.MeanHours * law.MeanHours)));
        Tolerance.Near(law.MeanHours, draws.Average(), deviation / Math.Sqrt(N));
        var squares = draws.Select(d => d * d).ToList();
        var average = squares.Average();
        var spread = Math.Sqrt(squares.Sum(s => (s - average) * (s - average)) / N / N);
        Tolerance.Near(law.SecondMoment, average, Math.Max(spread, 1e-4 * law.SecondMoment));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_sample_is_between_the_bounds(string name)
    {
        var law = Laws[name];
        foreach (var u in new[] { Math.Pow(2, -53), 0.2, 0.7, 1 - Math.Pow(2, -53) })
        {
            Assert.InRange(law.Quantile(u), law.Lowest, law.Highest ?? TimeSpan.MaxValue);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_residual_has_the_mean_of_renewal_theory(string name)
    {
        // E[residual] = E[D²] / 2E[D]; the mean over quantiles by the midpoint rule, its tail the looser for unbounded laws.
        var law = Laws[name];
        const int N = 20_000;
        var mean = Enumerable.Range(0, N).Average(i => law.ResidualHours((i + 0.5) / N));
        Assert.Equal(law.SecondMoment / (2 * law.MeanHours), mean, 2e-3 * law.MeanHours);
    }

    // Quantiles of the normal law from the statistics module of Python: Φ⁻¹(0.95), Φ⁻¹(1e-9).
    [Theory]
    [InlineData(0.95, 1.6448536269514715)]
    [InlineData(1e-9, -5.99780701500768)]
    public void Lognormal_quantiles_are_those_of_the_normal_law(double probability, double z)
    {
        var law = LognormalDuration.FromMedian(TimeSpan.FromHours(6), 1.2);
        Assert.Equal(6 * Math.Exp(1.2 * z), law.QuantileHours(probability), 1e-9 * 6 * Math.Exp(1.2 * z));
    }

    [Fact]
    public void Priors_for_ransomware_agree_with_the_surveys_they_were_fitted_to()
    {
        Assert.Equal(0.692, 1 - Laws["gamma"].ProbabilityLongerThan(TimeSpan.FromHours(168)), 5e-4);
        Assert.Equal(0.551, 1 - LognormalDuration.FromMedian(TimeSpan.FromDays(6), 1.2).ProbabilityLongerThan(TimeSpan.FromDays(7)), 5e-4);
    }

    [Fact]
    public void A_cut_that_leaves_nothing_is_refused() =>
        Assert.Throws<ArgumentException>(() => new TruncatedDuration(new FixedDuration(TimeSpan.FromHours(3)), TimeSpan.FromHours(1)));

    [Fact]
    public void A_law_without_end_has_no_highest_until_it_is_cut()
    {
        Assert.Null(Laws["lognormal"].Highest);
        Assert.Equal(TimeSpan.FromHours(12), Laws["truncated"].Highest);
    }
}
