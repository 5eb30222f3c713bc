using System.Numerics;

namespace Planner.Simulation.Statistics;

/// <summary>A sample of durations in constant memory. All sums are whole numbers, so the order of adding and merging changes nothing.</summary>
internal sealed class DurationSketch(IReadOnlyList<TimeSpan> limits)
{
    // 2¹⁰ buckets for each doubling: a bucket is narrower than its values by a factor of 1024.
    private const int Bits = 10;
    private const int PerDoubling = 1 << Bits;

    private readonly long[] _counts = new long[PerDoubling * (64 - Bits)];
    private readonly long[] _within = new long[limits.Count];
    private Int128 _sum;
    private Int128 _squares;
    private long _longest;

    public long Trials { get; private set; }

    /// <summary>How many were within each limit; a limit itself is within.</summary>
    public IReadOnlyList<long> Within => _within;

    public void Add(TimeSpan duration)
    {
        var ticks = duration.Ticks;
        _counts[Bucket(ticks)]++;
        _sum += ticks;
        _squares += (Int128)ticks * ticks;
        _longest = Math.Max(_longest, ticks);
        Trials++;
        for (var i = 0; i < _within.Length; i++)
        {
            _within[i] += ticks <= limits[i].Ticks ? 1 : 0;
        }
    }

    public void Merge(DurationSketch other)
    {
        for (var i = 0; i < _counts.Length; i++)
        {
            _counts[i] += other._counts[i];
        }

        for (var i = 0; i < _within.Length; i++)
        {
            _within[i] += other._within[i];
        }

        _sum += other._sum;
        _squares += other._squares;
        _longest = Math.Max(_longest, other._longest);
        Trials += other.Trials;
    }

    /// <summary>Expected duration in ticks with its standard error.</summary>
    public (double Mean, double StandardError) Moments()
    {
        BigInteger n = Trials;
        var mean = (double)_sum / Trials;
        var spread = Trials < 2 ? 0 : (double)((n * (BigInteger)_squares) - ((BigInteger)_sum * (BigInteger)_sum)) / ((double)Trials * Trials * (Trials - 1));
        return (mean, Math.Sqrt(spread));
    }

    /// <param name="ceiling">What no duration can exceed: the end of an interval about which the sample says nothing.</param>
    public DurationDistribution Summarise(TimeSpan ceiling)
    {
        var (mean, error) = Moments();
        return new(
            Trials, new(Ticks(mean), Ticks(Math.Max(0, mean - (Confidence.Z * error))), Ticks(Math.Min(ceiling.Ticks, mean + (Confidence.Z * error)))),
            Quantile(0.50, ceiling), Quantile(0.95, ceiling), Quantile(0.99, ceiling), TimeSpan.FromTicks(_longest));
    }

    private static TimeSpan Ticks(double ticks) => TimeSpan.FromTicks((long)Math.Round(ticks));

    private Estimated<TimeSpan> Quantile(double probability, TimeSpan ceiling)
    {
        var (low, rank, high) = Confidence.Ranks(probability, Trials);
        return new(
            TimeSpan.FromTicks(Highest(At(rank))), low == 0 ? TimeSpan.Zero : TimeSpan.FromTicks(Lowest(At(low))),
            high > Trials ? ceiling : TimeSpan.FromTicks(Highest(At(high))));
    }

    private int At(long rank)
    {
        var sum = 0L;
        for (var i = 0; i < _counts.Length; i++)
        {
            sum += _counts[i];
            if (sum >= rank)
            {
                return i;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(rank), rank, $"the sample has {Trials} durations");
    }

    private static int Bucket(long ticks)
    {
        if (ticks < PerDoubling)
        {
            return (int)ticks;
        }

        var doubling = BitOperations.Log2((ulong)ticks) - Bits;
        return (PerDoubling * doubling) + (int)(ticks >> doubling);
    }

    private static long Lowest(int bucket) =>
        bucket < 2 * PerDoubling ? bucket : (long)((bucket % PerDoubling) + PerDoubling) << ((bucket / PerDoubling) - 1);

    private long Highest(int bucket) =>
        Math.Min(_longest, bucket < 2 * PerDoubling ? bucket : Lowest(bucket) + (1L << ((bucket / PerDoubling) - 1)) - 1);
}
