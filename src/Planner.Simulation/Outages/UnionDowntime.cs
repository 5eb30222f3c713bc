using Planner.Simulation.Composition;
using Planner.Simulation.Laws;

namespace Planner.Simulation.Outages;

/// <summary>Closed forms for outages that come by chance and may overlap (M/G/∞): downtime counts overlaps once and depends on mean durations alone.</summary>
public static class UnionDowntime
{
    private const int Panels = 4000;

    /// <summary>The probability that at least one outage is in progress, after long operation: 1 − e^(−Σ λE[D]).</summary>
    /// <exception cref="ArgumentException">A class never ends: then no steady state exists.</exception>
    public static double SteadyUnavailability(IReadOnlyList<OutageClass> classes)
    {
        ArgumentNullException.ThrowIfNull(classes);
        return -Expm1(-classes.Sum(c => c.Rate.Events * Ending(c).MeanHours) / Hours.PerYear);
    }

    /// <summary>Expected downtime of a year after long operation.</summary>
    /// <exception cref="ArgumentException">A class never ends.</exception>
    public static TimeSpan SteadyYear(IReadOnlyList<OutageClass> classes) => Hours.ToSpan(Hours.PerYear * SteadyUnavailability(classes));

    /// <summary>Expected downtime of a year that begins with everything working: ∫ 1 − e^(−Σ λE[min(D, t)]) dt, by Simpson's rule on a grid dense near 0.</summary>
    /// <exception cref="ArgumentException">A class is composed of several laws: give it one law.</exception>
    public static TimeSpan FirstYear(IReadOnlyList<OutageClass> classes)
    {
        ArgumentNullException.ThrowIfNull(classes);
        List<(double Rate, DurationLaw? Law)> laws = [.. classes.Select(c => (c.Rate.Events / Hours.PerYear, LawOf(c)))];

        // With t = year · s³ the steps are finest where the curve bends: within the first outage durations.
        double Curve(double s)
        {
            var time = Hours.PerYear * s * s * s;
            return -Expm1(-laws.Sum(l => l.Rate * (l.Law?.MeanUpTo(time) ?? time))) * 3 * Hours.PerYear * s * s;
        }

        var sum = Curve(0) + Curve(1);
        for (var i = 1; i < Panels; i++)
        {
            sum += (i % 2 == 0 ? 2 : 4) * Curve((double)i / Panels);
        }

        return Hours.ToSpan(sum / (3 * Panels));
    }

    private static DurationLaw? LawOf(OutageClass outage) => outage.Duration switch
    {
        null => null,
        ElapsedTime.OneLaw one => one.Law,
        _ => throw new ArgumentException($"class '{outage.Id}' is composed of several laws"),
    };

    private static ElapsedTime Ending(OutageClass outage) => outage.Duration ?? throw new ArgumentException($"class '{outage.Id}' never ends");

    // e^x − 1 without losing the digits of a small x.
    private static double Expm1(double x) => 2 * Math.Sinh(x / 2) * Math.Exp(x / 2);
}
