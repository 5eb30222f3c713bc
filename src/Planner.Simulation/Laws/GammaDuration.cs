using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Planner.Simulation.Laws;

/// <summary>Several exponential stages one after the other. No upper end.</summary>
public sealed record GammaDuration : DurationLaw
{
    private readonly double _mean, _scale;

    /// <param name="mean">Above zero.</param>
    /// <param name="shape">Above zero: the number of stages, 1 is exponential.</param>
    /// <exception cref="ArgumentOutOfRangeException">Zero or negative.</exception>
    public GammaDuration(TimeSpan mean, double shape)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(mean, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(shape);
        (MeanDuration, Shape) = (mean, shape);
        _mean = Hours.Of(mean);
        _scale = _mean / shape;
    }

    /// <summary>The expected duration.</summary>
    public TimeSpan MeanDuration { get; }

    /// <summary>The number of stages.</summary>
    public double Shape { get; }

    internal override double MeanHours => _mean;
    internal override double LowestHours => 0;
    internal override double HighestHours => double.PositiveInfinity;
    internal override double SecondMoment => _mean * _mean * (1 + (1 / Shape));
    internal override double Survival(double t) => t <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(Shape, t / _scale);

    internal override double MeanUpTo(double t) => t <= 0
        ? 0
        : (_mean * SpecialFunctions.GammaLowerRegularized(Shape + 1, t / _scale)) + (t * Survival(t));

    internal override double QuantileHours(double probability) => Gamma.InvCDF(Shape, 1 / _scale, probability);
}
