namespace Planner.Simulation.Laws;

/// <summary>How long something lasts, as a probability law over durations that are never negative. Closed: the laws of this folder are all there are.</summary>
public abstract record DurationLaw
{
    private protected DurationLaw() { }

    /// <summary>The expected duration.</summary>
    public TimeSpan Mean => Hours.ToSpan(MeanHours);

    /// <summary>The shortest duration possible.</summary>
    public TimeSpan Lowest => Hours.ToSpan(LowestHours);

    /// <summary>The longest duration possible, or null when the law has no upper end.</summary>
    public TimeSpan? Highest => double.IsPositiveInfinity(HighestHours) ? null : Hours.ToSpan(HighestHours);

    /// <summary>The standard deviation.</summary>
    public TimeSpan StandardDeviation => Hours.ToSpan(Math.Sqrt(Math.Max(0, SecondMoment - (MeanHours * MeanHours))));

    /// <summary>The duration that is not exceeded with this probability. With a uniform random number it is a sample of the law.</summary>
    /// <param name="probability">Between 0 and 1, both outside.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability is outside.</exception>
    public TimeSpan Quantile(double probability)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(probability);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(probability, 1);
        return Hours.ToSpan(QuantileHours(probability));
    }

    /// <summary>The probability of lasting longer; the limit itself is not longer.</summary>
    public double ProbabilityLongerThan(TimeSpan limit) => Survival(Hours.Of(limit));

    internal abstract double MeanHours { get; }

    internal abstract double LowestHours { get; }

    internal abstract double HighestHours { get; }

    /// <summary>E[D²] in hours².</summary>
    internal abstract double SecondMoment { get; }

    /// <summary>P(D &gt; t), t in hours, 1 for negative t.</summary>
    internal abstract double Survival(double t);

    /// <summary>E[min(D, t)] in hours: the integral of the survival function from 0 to t.</summary>
    internal abstract double MeanUpTo(double t);

    internal abstract double QuantileHours(double probability);

    /// <summary>The time still to go of a duration met in progress: density P(D &gt; t) / E[D].</summary>
    internal virtual double ResidualHours(double probability)
    {
        var (low, high) = (0.0, Math.Max(1e-9, MeanHours));
        var target = probability * MeanHours;
        while (MeanUpTo(high) < target)
        {
            high *= 2;
        }

        for (var i = 0; i < 60 && high - low > 1e-12 * high; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = MeanUpTo(middle) < target ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    /// <summary>The law itself, if it can have a worst case.</summary>
    /// <exception cref="ArgumentException">It has no upper end.</exception>
    internal DurationLaw WithUpperEnd(string what) => Highest is null
        ? throw new ArgumentException($"{what}: {this} has no upper end; cut it with TruncatedDuration where an alarm or another way ends it")
        : this;

    /// <summary>The upper end of the law, or where all but one in 10⁹ of it has passed.</summary>
    internal double ReachHours => double.IsPositiveInfinity(HighestHours) ? QuantileHours(1 - 1e-9) : HighestHours;
}
