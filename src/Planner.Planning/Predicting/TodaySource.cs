using Planner.Simulation.Techniques;

namespace Planner.Planning.Predicting;

/// <summary>Data that a recovery can start from today.</summary>
/// <param name="Id">Unique in the system.</param>
/// <param name="Data">How old it is and what it survives.</param>
/// <param name="AtStandby">True when the standby holds it and needs no restore.</param>
internal sealed record TodaySource(string Id, DataSource Data, bool AtStandby);
