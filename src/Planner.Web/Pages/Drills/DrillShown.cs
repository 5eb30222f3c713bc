using Planner.Model.Drills;
using Planner.Model.Findings;
using Planner.Model.Runs;

namespace Planner.Web.Pages.Drills;

/// <summary>A drill with its runs, or why there is none.</summary>
/// <param name="Drill">The drill.</param>
/// <param name="Runs">The runs that it made so far, oldest first.</param>
/// <param name="Findings">Why not.</param>
public sealed record DrillShown(DrillReport? Drill, IReadOnlyList<RunDetail> Runs, IReadOnlyList<Finding> Findings);
