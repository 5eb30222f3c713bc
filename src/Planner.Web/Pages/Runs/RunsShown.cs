using Planner.Model.Runs;

namespace Planner.Web.Pages.Runs;

/// <summary>The newest runs.</summary>
/// <param name="Runs">Newest first.</param>
public sealed record RunsShown(IReadOnlyList<RunOverview> Runs);
