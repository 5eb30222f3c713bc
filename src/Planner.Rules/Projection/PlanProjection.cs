using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>Reads a recovery plan as clauses see it.</summary>
internal static class PlanProjection
{
    /// <summary>The plan; null when the system names none.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="plans">The place of all recovery plans.</param>
    /// <param name="days">The days that count.</param>
    /// <param name="primary">The id of the system's primary site; null when unknown.</param>
    /// <param name="changedOn">The day of the system's last change; null when unknown.</param>
    public static PlanFacts? Plan(RecoveryPlan? plan, Place plans, Days days, string? primary, DateOnly? changedOn)
    {
        if (plan is null)
        {
            return null;
        }

        var place = plans.Enter(plan.Id);
        var version = place.Read(plan.VersionDate, "versionDate");
        var copies = place.Whole(plan.CopySites, "copySites");
        return new PlanFacts
        {
            Approved = Kleene.And(
                place.Read(plan.ApprovedBy, "approvedBy") is { Length: > 0 } ? true : null,
                NotBefore(place.Read(plan.ApprovedOn, "approvedOn"), version, days.Assessment)),
            CompleteTestPassed = PassedSince(plan.CompleteTest, place.Enter("completeTest"), version, days),
            ExercisePassed = PassedSince(plan.Exercise, place.Enter("exercise"), version, days),
            BlockingFindings = place.Read(plan.BlockingFindings, "blockingFindings"),
            EquipmentArrival = place.Read(plan.EquipmentArrival, "equipmentArrival"),
            NetworkArrival = place.Read(plan.NetworkArrival, "networkArrival"),
            InstallAndRestore = place.Read(plan.InstallAndRestore, "installAndRestore"),
            NetworkCutover = place.Read(plan.NetworkCutover, "networkCutover"),
            Topics = place.Whole(plan.Topics, "topics") is { } topics ? FactList<PlanTopic>.Of(topics.Items, topics.Partial) : null,
            Custodian = place.IsNamed(plan.Custodian, "custodian"),
            CopySites = copies is { Partial: false } ? copies.Items.Distinct().Count() : null,
            CopyAway = IsAway(copies, primary),
            Distributed = place.Read(plan.Distributed, "distributed"),
            OldVersionsDestroyed = place.Read(plan.OldVersionsDestroyed, "oldVersionsDestroyed"),
            ReviewedAge = new DayView(plan.ReviewedOn, place, "reviewedOn", days).StateAge,
            UnitTestPassed = PassedSince(plan.UnitTest, place.Enter("unitTest"), version, days),
            JointTestPassed = PassedSince(plan.JointTest, place.Enter("jointTest"), version, days),
            CurrentWithChanges = NotBefore(version, changedOn, days.Assessment),
        };
    }

    private static bool? PassedSince(CheckRecord? record, Place place, DateOnly? version, Days days)
    {
        var check = new CheckView(record, place, days);
        return Kleene.And(check.Passed, NotBefore(check.On, version, days.Assessment));
    }

    /// <summary>Whether a day lies on or after another; unknown when it has not come yet.</summary>
    private static bool? NotBefore(DateOnly? day, DateOnly? other, DateOnly asOf) =>
        day is null || other is null || day > asOf ? null : day >= other;

    /// <summary>Whether a copy lies at another site than the primary; two sites can not both be the primary.</summary>
    private static bool? IsAway(Listing<string>? copies, string? primary)
    {
        var sites = (copies?.Items ?? []).Distinct().ToList();
        return sites.Count > 1 || (primary is not null && sites.Exists(site => site != primary)) ? true
            : copies is null or { Partial: true } || (primary is null && sites.Count > 0) ? null
            : false;
    }
}
