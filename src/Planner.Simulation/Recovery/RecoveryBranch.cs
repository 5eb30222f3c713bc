using Planner.Simulation.Composition;

namespace Planner.Simulation.Recovery;

/// <summary>One way an event can go: the routes taken and what they cost, or why there is no recovery.</summary>
/// <param name="Probability">Given the event.</param>
/// <param name="Routes">component/route, in component order; empty when there is no recovery.</param>
/// <param name="Time">Recovery time; null when there is no recovery.</param>
/// <param name="Point">Age of what is restored; null when nothing can be restored. Without recovery from a mere interruption: zero.</param>
/// <param name="Missing">Why there is no recovery; null otherwise.</param>
internal sealed record RecoveryBranch(double Probability, IReadOnlyList<string> Routes, ElapsedTime? Time, ElapsedTime? Point, string? Missing);
