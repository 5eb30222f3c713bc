using MathNet.Numerics;

namespace Planner.Simulation.Laws;

/// <summary>Ageing (shape above 1) or settling (below 1). No upper end.</summary>
public sealed record WeibullDuration : DurationLaw
{
    private readonly double _mean, _scale;

    /// <param name="mean">Above zero.</param>
    /// <param name="shape">Above zero; 1 is exponential.</param>
    /// <exception cref="ArgumentOutOfRangeException">Zero or negative.</exception>
    public WeibullDuration(TimeSpan mean, double shape)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(mean, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(shape);
        (MeanDuration, Shape) = (mean, shape);
        _mean = Hours.Of(mean);
        _scale = _mean / SpecialFunctions.Gamma(1 + (1 / shape));
    }

    /// <summary>The expected duration.</summary>
    public TimeSpan MeanDuration { get; }

    /// <summary>The shape.</summary>
    public double Shape { get; }

    internal override double MeanHours => _mean;
    internal override double LowestHours => 0;
    internal override double HighestHours => double.PositiveInfinity;
    internal override double SecondMoment => _scale * _scale * SpecialFunctions.Gamma(1 + (2 / Shape));
    internal override double Survival(double t) => t <= 0 ? 1 : Math.Exp(-Math.Pow(t / _scale, Shape));

    internal override double MeanUpTo(double t) => t <= 0
        ? 0
        : _mean * SpecialFunctions.GammaLowerRegularized(1 / Shape, Math.Pow(t / _scale, Shape));

    internal override double QuantileHours(double probability) => _scale * Math.Pow(-Math.Log(1 - probability), 1 / Shape);
}
