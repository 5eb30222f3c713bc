namespace Planner.Simulation.Laws;

/// <summary>Always the same duration.</summary>
public sealed record FixedDuration : DurationLaw
{
    private readonly double _value;

    /// <param name="value">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public FixedDuration(TimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
        Value = value;
        _value = Hours.Of(value);
    }

    /// <summary>Lasts no time at all.</summary>
    public static FixedDuration Zero { get; } = new(TimeSpan.Zero);

    /// <summary>The duration.</summary>
    public TimeSpan Value { get; }

    internal override double MeanHours => _value;
    internal override double LowestHours => _value;
    internal override double HighestHours => _value;
    internal override double SecondMoment => _value * _value;
    internal override double Survival(double t) => t < _value ? 1 : 0;
    internal override double MeanUpTo(double t) => Math.Clamp(t, 0, _value);
    internal override double QuantileHours(double probability) => _value;
    internal override double ResidualHours(double probability) => probability * _value;
}
