using Planner.Simulation.Composition;

namespace Planner.Simulation.Recovery;

/// <summary>One way an event can go: the routes taken and what they cost, or why nothing can be restored.</summary>
/// <param name="Probability">Given the event.</param>
/// <param name="Routes">component/route, in component order; empty when nothing can be restored.</param>
/// <param name="Time">Recovery time; null when nothing can be restored.</param>
/// <param name="Point">Age of what is restored; null when nothing can be restored.</param>
/// <param name="Missing">Why nothing can be restored; null otherwise.</param>
internal sealed record RecoveryBranch(double Probability, IReadOnlyList<string> Routes, ElapsedTime? Time, ElapsedTime? Point, string? Missing);
