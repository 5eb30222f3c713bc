using Planner.Simulation.Laws;

namespace Planner.Simulation.Techniques;

/// <summary>Synchronous replication that goes on alone when its partner is away: writes are acknowledged that only one copy holds.</summary>
public sealed record SilentDowngrade
{
    /// <param name="shareOfTime">Part of the time it runs degraded; 0 and 1 inside.</param>
    /// <param name="behind">How far behind the partner is then; must have an upper end.</param>
    /// <exception cref="ArgumentException">The share is outside, or the law has no upper end.</exception>
    public SilentDowngrade(double shareOfTime, DurationLaw behind)
    {
        ArgumentNullException.ThrowIfNull(behind);
        ArgumentOutOfRangeException.ThrowIfNegative(shareOfTime);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(shareOfTime, 1);
        (ShareOfTime, Behind) = (shareOfTime, behind.WithUpperEnd("silent downgrade"));
    }

    /// <summary>Part of the time it runs degraded.</summary>
    public double ShareOfTime { get; }

    /// <summary>How far behind the partner is then.</summary>
    public DurationLaw Behind { get; }
}
