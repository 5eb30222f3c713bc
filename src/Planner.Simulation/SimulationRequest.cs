using Planner.Simulation.Hazards;
using Planner.Simulation.Outages;
using Planner.Simulation.Recovery;
using Planner.Simulation.Statistics;

namespace Planner.Simulation;

/// <summary>One system under one design, and what to find out.</summary>
/// <param name="Model">How it recovers.</param>
/// <param name="Exposures">The hazards it is exposed to, each id once.</param>
/// <param name="Groups">Redundant components whose failures are not among the hazards; may be empty.</param>
/// <param name="CommonCauses">Shocks across those groups; may be empty.</param>
/// <param name="Limits">Objectives to judge recoveries by.</param>
/// <param name="Budgets">Yearly downtime budgets to judge years by; may be empty.</param>
/// <param name="Effort">Seed and numbers.</param>
public sealed record SimulationRequest(
    RecoveryModel Model, IReadOnlyList<HazardExposure> Exposures, IReadOnlyList<ComponentGroup> Groups, IReadOnlyList<CommonCause> CommonCauses,
    RecoveryLimits Limits, IReadOnlyList<YearlyBudget> Budgets, SimulationEffort Effort);
