namespace Planner.Simulation.Hazards;

/// <summary>Events a year, by chance and independent of each other (Poisson). A year has 8760 hours.</summary>
public readonly record struct YearlyRate
{
    /// <param name="events">Zero or more, finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public YearlyRate(double events)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(events, double.MaxValue);
        Events = events;
    }

    /// <summary>Expected number a year.</summary>
    public double Events { get; }
}
