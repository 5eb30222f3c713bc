namespace Planner.Simulation.Laws;

/// <summary>Shortest, likeliest and longest, as people state estimates.</summary>
public sealed record TriangularDuration : DurationLaw
{
    private readonly double _low, _mode, _high;

    /// <param name="low">Zero or more.</param>
    /// <param name="mode">The likeliest, between the ends.</param>
    /// <param name="high">Above <paramref name="low"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The three are not in order, or the ends are equal.</exception>
    public TriangularDuration(TimeSpan low, TimeSpan mode, TimeSpan high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(low, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(mode, low);
        ArgumentOutOfRangeException.ThrowIfLessThan(high, mode);
        ArgumentOutOfRangeException.ThrowIfEqual(high, low);
        (Low, Mode, High) = (low, mode, high);
        (_low, _mode, _high) = (Hours.Of(low), Hours.Of(mode), Hours.Of(high));
    }

    /// <summary>The shortest.</summary>
    public TimeSpan Low { get; }

    /// <summary>The likeliest.</summary>
    public TimeSpan Mode { get; }

    /// <summary>The longest.</summary>
    public TimeSpan High { get; }

    internal override double MeanHours => (_low + _mode + _high) / 3;
    internal override double LowestHours => _low;
    internal override double HighestHours => _high;

    internal override double SecondMoment => (MeanHours * MeanHours)
        + (((_low * _low) + (_mode * _mode) + (_high * _high) - (_low * _mode) - (_low * _high) - (_mode * _high)) / 18);

    internal override double Survival(double t)
    {
        if (t < _low)
        {
            return 1;
        }

        if (t >= _high)
        {
            return 0;
        }

        return t < _mode
            ? 1 - ((t - _low) * (t - _low) / ((_high - _low) * (_mode - _low)))
            : (_high - t) * (_high - t) / ((_high - _low) * (_high - _mode));
    }

    internal override double MeanUpTo(double t)
    {
        if (t <= _low)
        {
            return Math.Max(0, t);
        }

        if (t >= _high)
        {
            return MeanHours;
        }

        return t < _mode
            ? t - (Math.Pow(t - _low, 3) / (3 * (_high - _low) * (_mode - _low)))
            : MeanHours - (Math.Pow(_high - t, 3) / (3 * (_high - _low) * (_high - _mode)));
    }

    internal override double QuantileHours(double probability) => probability < (_mode - _low) / (_high - _low)
        ? _low + Math.Sqrt(probability * (_high - _low) * (_mode - _low))
        : _high - Math.Sqrt((1 - probability) * (_high - _low) * (_high - _mode));
}
