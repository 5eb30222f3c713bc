using Planner.Model.Standards;
using Planner.Simulation.Hazards;
using Planner.Simulation.Recovery;

namespace Planner.Planning.Predicting;

/// <summary>How a system recovers and from what, or what is missing to tell.</summary>
/// <param name="Model">Null when something is missing.</param>
/// <param name="Exposures">What it is exposed to.</param>
/// <param name="Missing">Paths of values that the estate lacks.</param>
/// <param name="Assumptions">What was assumed.</param>
public sealed record SystemModel(
    RecoveryModel? Model, IReadOnlyList<HazardExposure> Exposures, IReadOnlyList<string> Missing, IReadOnlyList<Words> Assumptions);
