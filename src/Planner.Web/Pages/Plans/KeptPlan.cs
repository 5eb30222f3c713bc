using Planner.Engine.Planning;
using Planner.Model.Findings;

namespace Planner.Web.Pages.Plans;

/// <summary>A plan that was made at the bench.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Yaml">Hash of its document among the kept files.</param>
/// <param name="Findings">What was remarked.</param>
internal sealed record KeptPlan(MadePlan Plan, string Yaml, IReadOnlyList<Finding> Findings);
