using Planner.Simulation.Hazards;
using Planner.Simulation.Laws;

namespace Planner.Simulation.Techniques;

/// <summary>Where a recovery takes its data from. Closed.</summary>
public abstract record DataSource
{
    private DataSource() { }

    /// <summary>One level of a chain of point-in-time copies.</summary>
    public sealed record PointInTime : DataSource
    {
        /// <exception cref="ArgumentException">The chain has no such level.</exception>
        public PointInTime(BackupChain chain, string level)
        {
            ArgumentNullException.ThrowIfNull(chain);
            (Chain, Level) = (chain, chain.Level(level));
        }

        /// <summary>The chain.</summary>
        public BackupChain Chain { get; }

        /// <summary>Its level that is restored from.</summary>
        public CopyLevel Level { get; }
    }

    /// <summary>A copy kept in step with some lag. It copies mistakes too, so it never recovers from corruption.</summary>
    public sealed record Asynchronous : DataSource
    {
        /// <param name="lag">How far the copy is behind when the event strikes; must have an upper end.</param>
        /// <param name="reach">The widest event that leaves the copy whole.</param>
        /// <exception cref="ArgumentException">The law has no upper end.</exception>
        public Asynchronous(DurationLaw lag, HazardScope reach)
        {
            ArgumentNullException.ThrowIfNull(lag);
            (Lag, Reach) = (lag.WithUpperEnd("replication lag"), reach);
        }

        /// <summary>How far the copy is behind.</summary>
        public DurationLaw Lag { get; }

        /// <summary>The widest event that leaves the copy whole.</summary>
        public HazardScope Reach { get; }
    }

    /// <summary>A copy that holds every acknowledged write, unless it gave up silently before.</summary>
    /// <param name="Reach">The widest event that leaves the copy whole.</param>
    /// <param name="Downgrade">How it degrades when the partner does not answer; null means strict: then writes stop instead.</param>
    public sealed record Synchronous(HazardScope Reach, SilentDowngrade? Downgrade) : DataSource;

    /// <summary>There is no data to lose: the work is rebuilt from what the place of recovery holds.</summary>
    public sealed record Stateless : DataSource;

    /// <summary>The widest event that leaves this data whole.</summary>
    public HazardScope Survives => this switch
    {
        PointInTime point => point.Level.Survives,
        Asynchronous copy => copy.Reach,
        Synchronous copy => copy.Reach,
        _ => HazardScope.MultiRegion,
    };
}
