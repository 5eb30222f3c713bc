using Planner.Simulation.Laws;

namespace Planner.Simulation.Outages;

/// <summary>Equal components of which some must work, each failing and being repaired on its own (k of n; k = n is a series).</summary>
public sealed record ComponentGroup
{
    /// <param name="id">Unique in the model; keys the random numbers.</param>
    /// <param name="count">How many there are, at least 1.</param>
    /// <param name="required">How many must work, from 1 to <paramref name="count"/>.</param>
    /// <param name="lifetime">Time from repair to failure.</param>
    /// <param name="repair">Time from failure to repair.</param>
    /// <exception cref="ArgumentException">A count is out of range, or the laws are zero throughout.</exception>
    public ComponentGroup(string id, int count, int required, DurationLaw lifetime, DurationLaw repair)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(lifetime);
        ArgumentNullException.ThrowIfNull(repair);
        ArgumentOutOfRangeException.ThrowIfLessThan(required, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, required);
        if (lifetime.MeanHours <= 0)
        {
            throw new ArgumentException($"group '{id}': a lifetime of zero never works", nameof(lifetime));
        }

        (Id, Count, Required, Lifetime, Repair) = (id, count, required, lifetime, repair);
    }

    /// <summary>Id of the group.</summary>
    public string Id { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>How many must work.</summary>
    public int Required { get; }

    /// <summary>Time from repair to failure.</summary>
    public DurationLaw Lifetime { get; }

    /// <summary>Time from failure to repair.</summary>
    public DurationLaw Repair { get; }

    internal double Unavailability => Repair.MeanHours / (Lifetime.MeanHours + Repair.MeanHours);
}
