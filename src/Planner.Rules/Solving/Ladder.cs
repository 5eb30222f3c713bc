namespace Planner.Rules.Solving;

/// <summary>Values on a line: some bounds, and points between, below and above them, so that every side of every bound is met.</summary>
internal static class Ladder
{
    private static readonly long Second = TimeSpan.TicksPerSecond;

    /// <param name="bounds">Ticks.</param>
    /// <param name="between">How many points between two neighbours.</param>
    /// <param name="range">Nothing outside.</param>
    public static IEnumerable<TimeSpan> OfDurations(IEnumerable<long> bounds, int between, ValueRange range) =>
        Whole(bounds, between, Second, range).Select(ticks => new TimeSpan(ticks));

    public static IEnumerable<DateTimeOffset> OfMoments(IEnumerable<long> bounds, int between) =>
        Whole(bounds, between, Second, ValueRange.Any).Where(ticks => ticks >= DateTimeOffset.MinValue.Ticks && ticks <= DateTimeOffset.MaxValue.Ticks).Select(ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

    public static IEnumerable<long> OfWholes(IEnumerable<long> bounds, int between, ValueRange range) => Whole(bounds, between, 1, range);

    public static IEnumerable<double> OfFractions(IEnumerable<double> bounds, int between, ValueRange range)
    {
        double[] sorted = [.. Within(bounds.DefaultIfEmpty(0), range.Least, range.Most, ValueRange.Any.Least, ValueRange.Any.Most)];
        var inside = sorted.Zip(sorted.Skip(1)).SelectMany(gap => Enumerable.Range(1, between).Select(part => gap.First + ((gap.Second - gap.First) * part / (between + 1))));
        double[] points = [.. sorted, .. inside, sorted[0] - 1, sorted[^1] + 1];
        return points.Where(point => point >= range.Least && point <= range.Most && double.IsFinite(point)).Distinct().Order();
    }

    private static IEnumerable<long> Whole(IEnumerable<long> bounds, int between, long step, ValueRange range)
    {
        long[] sorted = [.. Within(bounds.DefaultIfEmpty(0), range.LeastWhole, range.MostWhole, long.MinValue, long.MaxValue)];
        var inside = sorted.Zip(sorted.Skip(1)).SelectMany(gap => Enumerable.Range(1, between).Select(part => Between(gap.First, gap.Second, part, between + 1, step)));
        Int128[] points = [.. sorted.Select(bound => (Int128)bound), .. inside, (Int128)sorted[0] - step, (Int128)sorted[^1] + step];
        return points.Where(point => point >= range.LeastWhole && point <= range.MostWhole).Select(point => (long)point).Distinct().Order();
    }

    /// <summary>The bounds in their order, with the ends of the range where it has any.</summary>
    private static IEnumerable<T> Within<T>(IEnumerable<T> bounds, T least, T most, T lowest, T highest)
        where T : IComparable<T>
    {
        T[] ends = [.. least.CompareTo(lowest) > 0 ? [least] : Array.Empty<T>(), .. most.CompareTo(highest) < 0 ? [most] : Array.Empty<T>()];
        return bounds.Concat(ends).Distinct().Order();
    }

    /// <summary>A point between two others, a round one where there is one.</summary>
    private static Int128 Between(long low, long high, int part, int parts, long step)
    {
        var exact = low + (((Int128)high - low) * part / parts);
        var round = exact / step * step;
        return round > low ? round : exact > low ? exact : high;
    }
}
