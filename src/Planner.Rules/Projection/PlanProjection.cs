using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>Reads a recovery plan as clauses see it.</summary>
internal static class PlanProjection
{
    /// <summary>The plan; null when the system names none.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="plans">The place of all recovery plans.</param>
    /// <param name="asOf">The day of the assessment.</param>
    public static PlanFacts? Plan(RecoveryPlan? plan, Place plans, DateOnly asOf)
    {
        if (plan is null)
        {
            return null;
        }

        var place = plans.Enter(plan.Id);
        var version = place.Read(plan.VersionDate, "versionDate");
        return new PlanFacts
        {
            Approved = Kleene.And(
                place.Read(plan.ApprovedBy, "approvedBy") is { Length: > 0 } ? true : null,
                NotBefore(place.Read(plan.ApprovedOn, "approvedOn"), version, asOf)),
            CompleteTestPassed = PassedSince(plan.CompleteTest, place.Enter("completeTest"), version, asOf),
            ExercisePassed = PassedSince(plan.Exercise, place.Enter("exercise"), version, asOf),
            BlockingFindings = place.Read(plan.BlockingFindings, "blockingFindings"),
            EquipmentArrival = place.Read(plan.EquipmentArrival, "equipmentArrival"),
            NetworkArrival = place.Read(plan.NetworkArrival, "networkArrival"),
            InstallAndRestore = place.Read(plan.InstallAndRestore, "installAndRestore"),
            NetworkCutover = place.Read(plan.NetworkCutover, "networkCutover"),
        };
    }

    private static bool? PassedSince(CheckRecord? record, Place place, DateOnly? version, DateOnly asOf)
    {
        var check = new CheckView(record, place, new Days(asOf, asOf));
        return Kleene.And(check.Passed, NotBefore(check.On, version, asOf));
    }

    /// <summary>Whether a day lies on or after the version's and not after the assessment's.</summary>
    private static bool? NotBefore(DateOnly? day, DateOnly? version, DateOnly asOf) =>
        day is null || version is null || day > asOf ? null : day >= version;
}
