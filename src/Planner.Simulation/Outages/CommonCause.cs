using Planner.Simulation.Hazards;
using Planner.Simulation.Laws;

namespace Planner.Simulation.Outages;

/// <summary>A shock that strikes members of several groups at one instant. A member already down stays down until both causes are over.</summary>
public sealed record CommonCause
{
    /// <param name="id">Unique in the model; keys the random numbers.</param>
    /// <param name="rate">How often the shock comes.</param>
    /// <param name="hit">Probability that a member is struck, each by itself; 0 and 1 inside.</param>
    /// <param name="repair">Repair time of a struck member.</param>
    /// <param name="groups">Ids of the groups it reaches.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability is outside.</exception>
    public CommonCause(string id, YearlyRate rate, double hit, DurationLaw repair, IReadOnlyList<string> groups)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(repair);
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentOutOfRangeException.ThrowIfNegative(hit);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hit, 1);
        (Id, Rate, Hit, Repair, Groups) = (id, rate, hit, repair, groups);
    }

    /// <summary>Id of the shock.</summary>
    public string Id { get; }

    /// <summary>How often the shock comes.</summary>
    public YearlyRate Rate { get; }

    /// <summary>Probability that a member is struck.</summary>
    public double Hit { get; }

    /// <summary>Repair time of a struck member.</summary>
    public DurationLaw Repair { get; }

    /// <summary>Ids of the groups it reaches.</summary>
    public IReadOnlyList<string> Groups { get; }
}
