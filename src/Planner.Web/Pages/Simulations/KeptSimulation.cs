using Planner.Model.Findings;
using Planner.Model.Planning;

namespace Planner.Web.Pages.Simulations;

/// <summary>A simulation that was made at the bench.</summary>
/// <param name="Simulation">What was found.</param>
/// <param name="Json">Hash of its document among the kept files.</param>
/// <param name="Systems">How many systems were asked for.</param>
/// <param name="Findings">What was remarked.</param>
internal sealed record KeptSimulation(EstateSimulation Simulation, string Json, int Systems, IReadOnlyList<Finding> Findings);
