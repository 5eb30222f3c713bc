using Planner.Model.Estates;
using Planner.Model.Findings;

namespace Planner.Rules.Requirements;

/// <summary>Contradictions inside an estate between what is required, what is aimed at, and what stands on what.</summary>
public static class Contradictions
{
    /// <summary>All of them, system by system in the order of the estate; produced while they are read.</summary>
    /// <param name="proposed">What is proposed for the estate.</param>
    /// <param name="estate">The estate it was made from.</param>
    public static IEnumerable<Finding> Of(ProposedRequirements proposed, Estate estate)
    {
        var (levels, objectives, dependencies) = (new LevelCheck(proposed.Packs), new ObjectiveCheck(estate), new DependencyCheck(proposed.Dependencies, estate));
        for (var index = 0; index < proposed.Dependencies.Systems.Count; index++)
        {
            var system = proposed.Dependencies.Systems[index];
            IEnumerable<Finding> found = [.. levels.Of(system, proposed.Of(index)), .. objectives.Of(system), .. dependencies.Of(system)];
            foreach (var finding in found)
            {
                yield return finding;
            }
        }
    }

    /// <summary>The first of each kind, and for the others of that kind a note with their number.</summary>
    /// <param name="findings">All.</param>
    /// <param name="most">How many of a kind are told one by one.</param>
    public static IReadOnlyList<Finding> Shortened(IReadOnlyList<Finding> findings, int most) =>
    [
        .. findings.GroupBy(finding => finding.Code, StringComparer.Ordinal).SelectMany(kind => kind.Count() <= most ? kind : kind.Take(most).Append(
            new Finding(RequirementCodes.More.Code, $"{kind.Count() - most} more of {kind.Key}.") { Severity = RequirementCodes.More.Severity })),
    ];
}
