using FsCheck;
using FsCheck.Fluent;
using Planner.Simulation.Chance;
using Planner.Simulation.Statistics;

namespace Planner.Simulation.Tests;

public sealed class DurationSketchTests
{
    [Fact]
    public void A_quantile_is_the_samples_own_or_above_it_by_less_than_one_part_in_1024() =>
        Prop.ForAll(Samples(), ticks =>
        {
            var summary = Sketch(ticks).Summarise(TimeSpan.MaxValue);
            var sorted = ticks.Order().ToArray();
            return new[] { (0.5, summary.P50), (0.95, summary.P95), (0.99, summary.P99) }.All(q =>
            {
                var exact = sorted[Math.Max(0, (int)Math.Ceiling(q.Item1 * sorted.Length) - 1)];
                return q.Item2.Value.Ticks >= exact && q.Item2.Value.Ticks <= exact + (exact / 1024.0) && q.Item2.Low <= q.Item2.Value && q.Item2.Value <= q.Item2.High;
            });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Merging_is_the_same_as_adding_in_any_order() =>
        Prop.ForAll(Samples(), ticks =>
        {
            var half = ticks.Length / 2;
            var merged = Sketch(ticks[half..]);
            merged.Merge(Sketch(ticks[..half]));
            return merged.Summarise(TimeSpan.MaxValue) == Sketch(ticks).Summarise(TimeSpan.MaxValue) && merged.Within[0] == ticks.Count(t => t <= 1000);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Moments_are_exact_where_floating_point_would_lose_them()
    {
        var sketch = Sketch([.. Enumerable.Range(0, 1000).Select(i => 300_000_000_000_000L + (i % 2))]);
        var (mean, error) = sketch.Moments();
        Assert.Equal(300_000_000_000_000.5, mean);
        Assert.Equal(0.5 / Math.Sqrt(999), error, 1e-9);
    }

    // Wilson's interval for 10 of 100, by hand: (0.1 + z²/200 ± z√(0.09/100 + z²/40000)) / (1 + z²/100).
    [Fact]
    public void A_share_has_the_interval_of_Wilson()
    {
        var share = Confidence.Share(10, 100);
        Assert.Equal((0.05523, 0.17437), (Math.Round(share.Low, 5), Math.Round(share.High, 5)));
        Assert.Equal(0, Confidence.Share(0, 100).Low);
        Assert.InRange(Confidence.Share(0, 100).High, 0.03, 0.04);
    }

    [Fact]
    public void Intervals_of_quantiles_hold_the_truth_as_often_as_they_say()
    {
        // 300 samples of 200 uniform hours: the median is 0.5 and P95 0.95; at 95 % at least 275 of 300 hold it in 99.5 of 100 cases, and ranks round outward.
        var (median, tail) = (0, 0);
        for (var run = 0; run < 300; run++)
        {
            var stream = new ChanceStream(13, (ulong)run, 1, Purpose.Duration);
            var sketch = new DurationSketch([]);
            for (var i = 0; i < 200; i++)
            {
                sketch.Add(TimeSpan.FromHours(stream.Next()));
            }

            var summary = sketch.Summarise(TimeSpan.FromHours(1));
            median += summary.P50.Low.TotalHours <= 0.5 && 0.5 <= summary.P50.High.TotalHours ? 1 : 0;
            tail += summary.P95.Low.TotalHours <= 0.95 && 0.95 <= summary.P95.High.TotalHours ? 1 : 0;
        }

        Assert.InRange(median, 275, 300);
        Assert.InRange(tail, 275, 300);
    }

    private static DurationSketch Sketch(IEnumerable<long> ticks)
    {
        var sketch = new DurationSketch([TimeSpan.FromTicks(1000)]);
        foreach (var duration in ticks)
        {
            sketch.Add(TimeSpan.FromTicks(duration));
        }

        return sketch;
    }

    private static Arbitrary<long[]> Samples() => Arb.From(
        from length in Gen.Choose(1, 300)
        from bits in Gen.ArrayOf(Gen.Choose(0, 50), length)
        from low in Gen.ArrayOf(Gen.Choose(0, int.MaxValue), length)
        select bits.Zip(low, (b, l) => (1L << b) + (l % Math.Max(1, 1L << b)) - 1).ToArray());
}
