using Planner.Engine.Laboratories;
using Planner.Model.Findings;

namespace Planner.Web.Pages.Lab;

/// <summary>The lab, or why there is none, and the latest task of the server.</summary>
/// <param name="Lab">The lab.</param>
/// <param name="Findings">Why not.</param>
/// <param name="Task">What was asked for last.</param>
public sealed record LabShown(LabView? Lab, IReadOnlyList<Finding> Findings, LabTask? Task);
