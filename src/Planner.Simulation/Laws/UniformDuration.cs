namespace Planner.Simulation.Laws;

/// <summary>Every duration between two ends is as likely as any other.</summary>
public sealed record UniformDuration : DurationLaw
{
    private readonly double _low, _high;

    /// <param name="low">Zero or more.</param>
    /// <param name="high">Not below <paramref name="low"/>; equal ends make a fixed duration.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ends are negative or crossed.</exception>
    public UniformDuration(TimeSpan low, TimeSpan high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(low, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        (Low, High) = (low, high);
        (_low, _high) = (Hours.Of(low), Hours.Of(high));
    }

    /// <summary>The shortest.</summary>
    public TimeSpan Low { get; }

    /// <summary>The longest.</summary>
    public TimeSpan High { get; }

    internal override double MeanHours => (_low + _high) / 2;
    internal override double LowestHours => _low;
    internal override double HighestHours => _high;
    internal override double SecondMoment => ((_low * _low) + (_low * _high) + (_high * _high)) / 3;

    internal override double Survival(double t) => t < _low ? 1 : t >= _high ? 0 : (_high - t) / (_high - _low);

    internal override double MeanUpTo(double t)
    {
        if (t <= _low)
        {
            return Math.Max(0, t);
        }

        return t >= _high ? MeanHours : MeanHours - ((_high - t) * (_high - t) / (2 * (_high - _low)));
    }

    internal override double QuantileHours(double probability) => _low + (probability * (_high - _low));
}
