namespace Planner.Simulation.Statistics;

/// <summary>Intervals that hold the truth in 95 of 100 runs.</summary>
internal static class Confidence
{
    /// <summary>The 97.5 % point of the standard normal law.</summary>
    public const double Z = 1.959963984540054;

    /// <summary>A share of a sample, by Wilson's score interval: it stays inside 0 and 1 and is not empty when nothing or everything was hit.</summary>
    public static Estimated<double> Share(long hits, long trials)
    {
        var share = (double)hits / trials;
        var scale = 1 + (Z * Z / trials);
        var centre = (share + (Z * Z / (2 * trials))) / scale;
        var half = Z / scale * Math.Sqrt((share * (1 - share) / trials) + (Z * Z / (4.0 * trials * trials)));
        return new(share, Math.Clamp(centre - half, 0, share), Math.Clamp(centre + half, share, 1));
    }

    /// <summary>The ranks, from 1, between which a quantile lies whatever the law. A rank of 0 or above <paramref name="trials"/> means that the sample says nothing.</summary>
    public static (long Low, long Rank, long High) Ranks(double probability, long trials)
    {
        var expected = probability * trials;
        var half = Z * Math.Sqrt(expected * (1 - probability));
        return (Math.Max(0, (long)Math.Floor(expected - half)), Math.Max(1, (long)Math.Ceiling(expected)), (long)Math.Ceiling(expected + half) + 1);
    }
}
