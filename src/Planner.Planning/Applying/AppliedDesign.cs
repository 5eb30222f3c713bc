using Planner.Model.Estates;
using Planner.Model.Planning;
using Planner.Planning.Catalogue;

namespace Planner.Planning.Applying;

/// <summary>A design worked out for one system.</summary>
/// <param name="Design">The design.</param>
/// <param name="Today">The system as it is.</param>
/// <param name="Copy">A copy of the system with the design in place; its values are planned and must not leave this room.</param>
/// <param name="Protections">What the design wants in place.</param>
/// <param name="Sites">The site chosen for each place that the design uses.</param>
internal sealed record AppliedDesign(
    Design Design, SystemRecord Today, SystemRecord Copy, PlannedProtections Protections, IReadOnlyDictionary<DesignSite, Site> Sites);
