namespace Planner.Simulation.Recovery;

/// <summary>How one system recovers under one design: its components side by side, between phases that all of them share.</summary>
/// <remarks>The components form one consistency group: what is lost is what the worst of them lost.</remarks>
/// <param name="System">Id of the system.</param>
/// <param name="Design">Id of the design.</param>
/// <param name="Before">Shared phases that come first: detect, decide, mobilise.</param>
/// <param name="Components">Recovered side by side.</param>
/// <param name="After">Shared phases that come last: switch, verify.</param>
public sealed record RecoveryModel(
    string System, string Design, IReadOnlyList<RecoveryPhase> Before, IReadOnlyList<ComponentRecovery> Components, IReadOnlyList<RecoveryPhase> After);
