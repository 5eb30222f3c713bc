using Planner.Simulation.Hazards;
using Planner.Simulation.Techniques;

namespace Planner.Simulation.Recovery;

/// <summary>One way to get a component working again: a place, its readiness, the data, and the phases of work on it.</summary>
/// <param name="Id">Unique in the component.</param>
/// <param name="Place">The widest event that leaves the place of recovery usable.</param>
/// <param name="Readiness">How ready the place is; its bring-up precedes the work.</param>
/// <param name="Data">Where the data comes from.</param>
/// <param name="Work">What follows one after another: restore or promote, and what belongs to this component alone.</param>
public sealed record RecoveryRoute(
    string Id, HazardScope Place, StandbyReadiness Readiness, DataSource Data, IReadOnlyList<RecoveryPhase> Work)
{
    /// <summary>Whether both place and data are left by such an event.</summary>
    public bool Survives(Hazard hazard)
    {
        ArgumentNullException.ThrowIfNull(hazard);
        return hazard.Effect switch
        {
            HazardEffect.Corrupts => Data is DataSource.PointInTime or DataSource.Stateless,
            HazardEffect.Sabotages => Data is DataSource.PointInTime { Level.Immutable: true } or DataSource.Stateless,
            _ => true,
        } && Place >= hazard.Scope && Data.Survives >= hazard.Scope;
    }
}
