using Planner.Model.Findings;
using Planner.Model.Runs;

namespace Planner.Web.Pages.Runs;

/// <summary>A run, or why there is none.</summary>
/// <param name="Run">The run.</param>
/// <param name="Findings">Why not.</param>
public sealed record RunShown(RunDetail? Run, IReadOnlyList<Finding> Findings);
