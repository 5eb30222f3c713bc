using MathNet.Numerics;

namespace Planner.Simulation.Laws;

/// <summary>Product of many small causes: the usual shape of repair and recovery times. No upper end.</summary>
public sealed record LognormalDuration : DurationLaw
{
    private readonly double _mean, _location, _scale;

    /// <param name="mean">Above zero.</param>
    /// <param name="variation">Standard deviation divided by mean, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">Zero or negative.</exception>
    public LognormalDuration(TimeSpan mean, double variation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(mean, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(variation);
        (MeanDuration, Variation) = (mean, variation);
        _mean = Hours.Of(mean);
        var variance = Math.Log(1 + (variation * variation));
        (_location, _scale) = (Math.Log(_mean) - (variance / 2), Math.Sqrt(variance));
    }

    /// <summary>The expected duration.</summary>
    public TimeSpan MeanDuration { get; }

    /// <summary>The coefficient of variation.</summary>
    public double Variation { get; }

    /// <summary>By its median and the standard deviation of its natural logarithm.</summary>
    public static LognormalDuration FromMedian(TimeSpan median, double sigma) => new(
        Hours.ToSpan(Hours.Of(median) * Math.Exp(sigma * sigma / 2)), Math.Sqrt(Math.Exp(sigma * sigma) - 1));

    internal override double MeanHours => _mean;
    internal override double LowestHours => 0;
    internal override double HighestHours => double.PositiveInfinity;
    internal override double SecondMoment => _mean * _mean * (1 + (Variation * Variation));
    internal override double Survival(double t) => t <= 0 ? 1 : AboveNormal((Math.Log(t) - _location) / _scale);

    internal override double MeanUpTo(double t)
    {
        if (t <= 0)
        {
            return 0;
        }

        var z = (Math.Log(t) - _location) / _scale;
        return (_mean * AboveNormal(_scale - z)) + (t * AboveNormal(z));
    }

    internal override double QuantileHours(double probability) =>
        Math.Exp(_location + (_scale * -Constants.Sqrt2 * SpecialFunctions.ErfcInv(2 * probability)));

    private static double AboveNormal(double z) => SpecialFunctions.Erfc(z / Constants.Sqrt2) / 2;
}
