using Planner.Simulation.Chance;
using Planner.Simulation.Composition;
using Planner.Simulation.Laws;

namespace Planner.Simulation.Tests;

public sealed class ElapsedTimeTests
{
    private static readonly ElapsedTime Unit = ElapsedTime.Of(new UniformDuration(TimeSpan.Zero, TimeSpan.FromHours(1)));

    [Fact]
    public void Order_statistics_of_uniform_laws_have_their_known_means()
    {
        // E max of n = n/(n+1), E min = 1/(n+1); the lattice errs by the square of a cell.
        Assert.Equal(2 / 3.0, new ElapsedTime.Longest([Unit, Unit]).Mean.TotalHours, 1e-5);
        Assert.Equal(4 / 5.0, new ElapsedTime.Longest([Unit, Unit, Unit, Unit]).Mean.TotalHours, 1e-5);
        Assert.Equal(1 / 3.0, new ElapsedTime.Shortest([Unit, Unit]).Mean.TotalHours, 1e-5);
    }

    [Fact]
    public void The_longest_of_two_sums_has_its_known_mean()
    {
        // S = U₁+U₂ is triangular; E|S−S'| = 7/15 by integration, and E max = (E S + E S' + E|S−S'|)/2.
        var sum = new ElapsedTime.Sum([Unit, Unit]);
        Assert.Equal((2 + (7 / 15.0)) / 2, new ElapsedTime.Longest([sum, sum]).Mean.TotalHours, 1e-5);
    }

    [Fact]
    public void What_is_certain_to_be_last_decides_exactly()
    {
        var late = ElapsedTime.Of(new UniformDuration(TimeSpan.FromHours(2), TimeSpan.FromHours(3)));
        Assert.Equal(TimeSpan.FromHours(2.5), new ElapsedTime.Longest([Unit, late]).Mean);
        Assert.Equal(TimeSpan.FromHours(0.5), new ElapsedTime.Shortest([late, Unit]).Mean);
    }

    [Fact]
    public void Samples_of_a_composed_time_agree_with_its_lattice()
    {
        var time = new ElapsedTime.Sum(
        [
            ElapsedTime.Of(new TriangularDuration(TimeSpan.FromHours(0.1), TimeSpan.FromHours(0.5), TimeSpan.FromHours(2))),
            new ElapsedTime.Longest([new ElapsedTime.Sum([Unit, Unit]), ElapsedTime.Of(new TruncatedDuration(new LognormalDuration(TimeSpan.FromHours(1), 1), TimeSpan.FromHours(4)))]),
            new ElapsedTime.Shortest([ElapsedTime.Of(new ExponentialDuration(TimeSpan.FromHours(2))), Unit]),
            new ElapsedTime.OneOf([new(0.25, Unit), new(0.75, ElapsedTime.Of(FixedDuration.Zero))]),
        ]);
        const int N = 200_000;
        var draws = Enumerable.Range(0, N).Select(trial =>
        {
            var stream = new ChanceStream(3, (ulong)trial, 1, Purpose.RecoveryTime);
            return time.Sample(ref stream);
        }).Order().ToArray();
        var mean = draws.Average();
        var error = Math.Sqrt(draws.Sum(d => (d - mean) * (d - mean)) / N / N);
        Tolerance.Near(time.MeanHours, mean, error);

        // A share's standard error is √(p(1−p)/n); the lattice quantile is off by a cell, 1/1024 of a range of 8 h, under a density below 0.5/h.
        foreach (var probability in new[] { 0.05, 0.5, 0.95 })
        {
            var quantile = time.Quantile(probability).TotalHours;
            Assert.Equal(probability, draws.Count(d => d <= quantile) / (double)N, (4 * Math.Sqrt(probability * (1 - probability) / N)) + (0.5 * 8 / 1024));
        }
    }

    [Fact]
    public void The_first_of_two_equal_laws_is_first_half_of_the_time()
    {
        Assert.Equal(0.5, Lattice.ProbabilityBefore(Unit, new UniformDuration(TimeSpan.Zero, TimeSpan.FromHours(1))), 1e-3);
        var exponential = new ExponentialDuration(TimeSpan.FromHours(1));

        // P(U < E) = ∫₀¹ e^−u du.
        Assert.Equal(1 - Math.Exp(-1), Lattice.ProbabilityBefore(Unit, exponential), 1e-3);
    }

    [Fact]
    public void Nothing_side_by_side_takes_no_time() => Assert.Equal(TimeSpan.Zero, ElapsedTime.LongestOf([]).Mean);
}
