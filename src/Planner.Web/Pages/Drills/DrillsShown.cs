using Planner.Model.Drills;

namespace Planner.Web.Pages.Drills;

/// <summary>The newest drills.</summary>
/// <param name="Drills">Newest first.</param>
public sealed record DrillsShown(IReadOnlyList<DrillReport> Drills);
