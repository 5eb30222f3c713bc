using Planner.Engine.Assessing;
using Planner.Model.Findings;

namespace Planner.Web.Pages.Standards;

/// <summary>What the page shows.</summary>
/// <param name="View">The crosswalk; null when it was refused.</param>
/// <param name="Findings">What was found.</param>
public sealed record CrosswalkShown(CrosswalkView? View, IReadOnlyList<Finding> Findings);
