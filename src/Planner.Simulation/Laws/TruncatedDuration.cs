namespace Planner.Simulation.Laws;

/// <summary>A law given that the duration lies above a floor and not above a cap. Gives a law without upper end the worst case that planning needs.</summary>
public sealed record TruncatedDuration : DurationLaw
{
    private const int Panels = 2000;
    private readonly double _floor, _cap, _belowFloor, _beyondCap, _mass;

    /// <param name="inner">The law that is cut.</param>
    /// <param name="cap">The longest, itself inside.</param>
    /// <exception cref="ArgumentException">Nothing of the law lies inside.</exception>
    public TruncatedDuration(DurationLaw inner, TimeSpan cap) : this(inner, TimeSpan.Zero, cap) { }

    /// <param name="inner">The law that is cut.</param>
    /// <param name="floor">The shortest; zero leaves the lower end as it is.</param>
    /// <param name="cap">The longest, itself inside.</param>
    /// <exception cref="ArgumentException">Nothing of the law lies inside.</exception>
    public TruncatedDuration(DurationLaw inner, TimeSpan floor, TimeSpan cap)
    {
        ArgumentNullException.ThrowIfNull(inner);
        (Inner, Floor, Cap) = (inner, floor, cap);
        _floor = Math.Max(Hours.Of(floor), floor > TimeSpan.Zero ? inner.LowestHours : 0);
        _cap = Math.Min(Hours.Of(cap), inner.HighestHours);
        _belowFloor = floor > TimeSpan.Zero ? 1 - inner.Survival(Hours.Of(floor)) : 0;
        _beyondCap = inner.Survival(_cap);
        _mass = 1 - _belowFloor - _beyondCap;
        if (_mass <= 0)
        {
            throw new ArgumentException($"no part of {inner} lies between {floor} and {cap}", nameof(cap));
        }
    }

    /// <summary>The law that is cut.</summary>
    public DurationLaw Inner { get; }

    /// <summary>The shortest.</summary>
    public TimeSpan Floor { get; }

    /// <summary>The longest.</summary>
    public TimeSpan Cap { get; }

    internal override double MeanHours => MeanUpTo(_cap);
    internal override double LowestHours => Math.Max(_floor, Inner.LowestHours);
    internal override double HighestHours => _cap;

    /// <summary>By Simpson's rule: no closed form serves every inner law.</summary>
    internal override double SecondMoment
    {
        get
        {
            var width = _cap / Panels;
            var sum = 0.0;
            for (var i = 1; i < Panels; i++)
            {
                sum += (i % 2 == 0 ? 2 : 4) * 2 * i * width * Survival(i * width);
            }

            return sum * width / 3;
        }
    }

    internal override double Survival(double t) =>
        t < _floor ? 1 : t >= _cap ? 0 : Math.Clamp((Inner.Survival(t) - _beyondCap) / _mass, 0, 1);

    internal override double MeanUpTo(double t)
    {
        if (t <= _floor)
        {
            return Math.Max(0, t);
        }

        var end = Math.Min(t, _cap);
        return _floor + ((Inner.MeanUpTo(end) - Inner.MeanUpTo(_floor) - (_beyondCap * (end - _floor))) / _mass);
    }

    internal override double QuantileHours(double probability) =>
        Math.Clamp(Inner.QuantileHours(Math.Clamp(_belowFloor + (probability * _mass), double.Epsilon, 1 - 1e-16)), _floor, _cap);
}
