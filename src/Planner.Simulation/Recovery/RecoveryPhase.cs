using Planner.Simulation.Laws;

namespace Planner.Simulation.Recovery;

/// <summary>One phase of a recovery and how long it takes.</summary>
public sealed record RecoveryPhase
{
    /// <param name="kind">What the phase does.</param>
    /// <param name="law">How long it takes; must have an upper end, because a worst case is stated for every recovery.</param>
    /// <exception cref="ArgumentException">The law has no upper end.</exception>
    public RecoveryPhase(PhaseKind kind, DurationLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        (Kind, Law) = (kind, law.WithUpperEnd($"phase {kind}"));
    }

    /// <summary>What the phase does.</summary>
    public PhaseKind Kind { get; }

    /// <summary>How long it takes.</summary>
    public DurationLaw Law { get; }
}
