using Planner.Simulation.Laws;
using Planner.Simulation.Recovery;

namespace Planner.Simulation.Techniques;

/// <summary>How ready the machines that take over are, and so what it takes to bring them up. Closed.</summary>
/// <remarks>Classes of the white paper's table in 4.3.5.</remarks>
public abstract record StandbyReadiness
{
    private StandbyReadiness() { }

    /// <summary>Dormant or not yet there: provided, started, checked.</summary>
    public sealed record Cold(DurationLaw Provision, DurationLaw Start) : StandbyReadiness;

    /// <summary>Started from time to time to take over state: started, checked.</summary>
    public sealed record Warm(DurationLaw Start) : StandbyReadiness;

    /// <summary>Running at least capacity: enlarged.</summary>
    public sealed record Hot(DurationLaw Enlarge) : StandbyReadiness;

    /// <summary>Serving already.</summary>
    public sealed record Active : StandbyReadiness;

    /// <summary>The phases before data can be restored or promoted there.</summary>
    public IReadOnlyList<RecoveryPhase> BringUp => this switch
    {
        Cold cold => [new(PhaseKind.Mobilise, cold.Provision), new(PhaseKind.Mobilise, cold.Start)],
        Warm warm => [new(PhaseKind.Mobilise, warm.Start)],
        Hot hot => [new(PhaseKind.Mobilise, hot.Enlarge)],
        _ => [],
    };
}
