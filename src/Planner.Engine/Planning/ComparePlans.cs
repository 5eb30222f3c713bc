using Planner.Engine.Rights;
using Planner.Model.Findings;
using Planner.Model.Planning;
using Planner.Model.Rights;
using Planner.Planning.Documents;

namespace Planner.Engine.Planning;

/// <summary>Compares two plans.</summary>
public static class ComparePlans
{
    /// <summary>What the second does that the first does not, or everything that is wrong with either.</summary>
    public static Outcome<PlanDifference> Run(Actor actor, string first, string second)
    {
        if (RightsCheck.Refusal(actor, Role.Reader) is { } refusal)
        {
            return Outcome<PlanDifference>.Refused([refusal]);
        }

        var (one, other) = (PlanReader.ReadFile(first), PlanReader.ReadFile(second));
        IReadOnlyList<Finding> findings = [.. one.Findings, .. other.Findings];
        return one.Value is null || other.Value is null
            ? Outcome<PlanDifference>.Refused(findings)
            : Outcome<PlanDifference>.Of(PlanComparison.Of(one.Value, other.Value), findings);
    }
}
