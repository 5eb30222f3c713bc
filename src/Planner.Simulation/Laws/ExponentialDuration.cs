namespace Planner.Simulation.Laws;

/// <summary>Without memory: what has lasted so far says nothing about what is still to come. No upper end.</summary>
public sealed record ExponentialDuration : DurationLaw
{
    private readonly double _mean;

    /// <param name="mean">Above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">Zero or negative.</exception>
    public ExponentialDuration(TimeSpan mean)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(mean, TimeSpan.Zero);
        MeanDuration = mean;
        _mean = Hours.Of(mean);
    }

    /// <summary>The expected duration.</summary>
    public TimeSpan MeanDuration { get; }

    internal override double MeanHours => _mean;
    internal override double LowestHours => 0;
    internal override double HighestHours => double.PositiveInfinity;
    internal override double SecondMoment => 2 * _mean * _mean;
    internal override double Survival(double t) => t <= 0 ? 1 : Math.Exp(-t / _mean);

    // 1 − e⁻ˣ as 2·sinh(x/2)·e⁻ˣᐟ² keeps its digits for small x; sinh would overflow for large.
    internal override double MeanUpTo(double t)
    {
        var x = Math.Max(0, t) / _mean;
        return _mean * (x < 1 ? 2 * Math.Sinh(x / 2) * Math.Exp(-x / 2) : 1 - Math.Exp(-x));
    }

    internal override double QuantileHours(double probability) => -_mean * Math.Log(1 - probability);
    internal override double ResidualHours(double probability) => QuantileHours(probability);
}
