using Planner.Engine.Estates;
using Planner.Model.Findings;
using Planner.Model.Standards;

namespace Planner.Web.Pages.Estates;

/// <summary>What the page of one estate shows.</summary>
/// <param name="Estate">The stored estate; null when there is none of that name.</param>
/// <param name="Standards">The editions it can be assessed by.</param>
/// <param name="Findings">What is wrong with the packs.</param>
public sealed record EstateOverview(StoredEstate? Estate, IReadOnlyList<StandardPack> Standards, IReadOnlyList<Finding> Findings);
