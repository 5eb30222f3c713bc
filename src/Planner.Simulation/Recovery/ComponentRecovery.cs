namespace Planner.Simulation.Recovery;

/// <summary>A component and the ways to recover it, most wanted first.</summary>
/// <param name="Id">Unique in the system.</param>
/// <param name="Routes">Most wanted first; the first that survives an event is taken.</param>
public sealed record ComponentRecovery(string Id, IReadOnlyList<RecoveryRoute> Routes);
