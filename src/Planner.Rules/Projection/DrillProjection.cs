using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>Reads the drills of one system.</summary>
/// <param name="Estate">The estate.</param>
/// <param name="Exercises">The place of all exercises.</param>
/// <param name="AsOf">The day of the assessment.</param>
internal sealed record DrillProjection(EstateIndex Estate, Place Exercises, DateOnly AsOf)
{
    /// <summary>The drills that name the system; null when nothing is said of drills. What lies ahead is not a drill yet.</summary>
    public FactList<DrillFacts>? Drills(SystemRecord system)
    {
        if (Estate.Estate.Exercises is not { } all)
        {
            return null;
        }

        var took = Estate.ExercisesOf(system.Id).Where(exercise => exercise.On <= AsOf).ToList();
        return Members.Of(new Listing<Exercise>(took, all.Partial), Drill, _ => true);
    }

    private DrillFacts Drill(Exercise exercise)
    {
        var place = Exercises.Enter(exercise.Id);
        return new DrillFacts
        {
            Id = exercise.Id,
            Kind = place.Read<ExerciseKind>(exercise.Kind, "kind"),
            Scenario = place.Read(exercise.Scenario, "scenario"),
            Age = place.Read<DateOnly>(exercise.On, "on") is { } on ? TimeSpan.FromDays(AsOf.DayNumber - on.DayNumber) : null,
            Passed = place.Read(exercise.Result, "result") is { } result ? result != CheckResult.Failed : null,
            Unplanned = place.Read(exercise.Unplanned, "unplanned"),
            EndUsers = place.Read(exercise.EndUsers, "endUsers"),
            AchievedRto = place.Read(exercise.AchievedRto, "achievedRto"),
            AchievedRpo = place.Read(exercise.AchievedRpo, "achievedRpo"),
        };
    }
}
