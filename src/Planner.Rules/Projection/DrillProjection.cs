using Planner.Model.Estates;
using Planner.Rules.Evidence;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>Reads the drills of one system.</summary>
/// <param name="Estate">The estate.</param>
/// <param name="Policy">Which evidence counts; null for all values as they stand.</param>
/// <param name="AsOf">The day of the assessment.</param>
internal sealed record DrillProjection(EstateIndex Estate, EvidencePolicy? Policy, DateOnly AsOf)
{
    private readonly Place stated = new Place(Estate.Evidence.Root, null).Enter("exercises");
    private readonly Place admitted = new Place(Estate.Evidence.Root, Policy).Enter("exercises");

    /// <summary>
    /// The drills that name the system, and what they achieved; unknown when nothing is said of drills. What lies ahead is
    /// not a drill yet. Which drills decide is settled by what is stated; evidence is asked of those alone, so that an old
    /// drill whose report has expired takes nothing away from a newer one of its scenario.
    /// </summary>
    public (FactList<DrillFacts>? Drills, AchievedFacts? Achieved) Of(SystemRecord system)
    {
        if (Estate.Estate.Exercises is not { } all)
        {
            return (null, null);
        }

        Exercise[] took = [.. Estate.ExercisesOf(system.Id).Where(exercise => exercise.On <= AsOf)];
        DrillFacts[] asStated = [.. took.Select(exercise => Drill(exercise, stated))];
        var deciding = Achieved.Deciding(asStated);
        if (Policy is null)
        {
            return (FactList<DrillFacts>.Of(asStated, all.Partial), all.Partial ? null : Achieved.Of(deciding));
        }

        DrillFacts[] asAdmitted = [.. took.Select(exercise => Drill(exercise, admitted))];
        var known = asAdmitted.Where((drill, at) => deciding.Contains(asStated[at]) || CanBeTold(asStated[at], drill));
        return (FactList<DrillFacts>.Of([.. known], all.Partial), all.Partial ? null : Achieved.Of([.. asAdmitted.Where((_, at) => deciding.Contains(asStated[at]))]));
    }

    /// <summary>Whether the evidence carries all by which drills are chosen.</summary>
    private static bool CanBeTold(DrillFacts stated, DrillFacts admitted) =>
        (stated.Kind, stated.Scenario, stated.Age, stated.Passed, stated.Unplanned) == (admitted.Kind, admitted.Scenario, admitted.Age, admitted.Passed, admitted.Unplanned);

    private DrillFacts Drill(Exercise exercise, Place exercises)
    {
        var place = exercises.Enter(exercise.Id);
        var ended = new DayView(exercise.On, place, "on", new Days(AsOf, Estate.Estate.AsOf));
        return new DrillFacts
        {
            Id = exercise.Id,
            Kind = place.Read<ExerciseKind>(exercise.Kind, "kind"),
            Scenario = place.Read(exercise.Scenario, "scenario"),
            Age = ended.EventAge,
            Passed = CheckView.Succeeded(place.Read(exercise.Result, "result")),
            Unplanned = place.Read(exercise.Unplanned, "unplanned"),
            EndUsers = place.Read(exercise.EndUsers, "endUsers"),
            AchievedRto = place.Read(exercise.AchievedRto, "achievedRto"),
            AchievedRpo = place.Read(exercise.AchievedRpo, "achievedRpo"),
            RealTakeover = place.Read(exercise.RealTakeover, "realTakeover"),
            FailedBack = CheckView.Succeeded(place.Read(exercise.FailedBack, "failedBack")),
            BusinessVerified = place.Read(exercise.BusinessVerified, "businessVerified"),
            Suppliers = place.Read(exercise.Suppliers, "suppliers"),
            ScenarioWritten = place.Read(exercise.ScenarioWritten, "scenarioWritten"),
            Logged = place.Read(exercise.Logged, "logged"),
            ReportKept = place.IsNamed(exercise.Report, "report"),
            NotifiedBefore = place.Read(exercise.NotifiedOn, "notifiedOn") is { } told && ended.On is { } on ? told < on : null,
            ReportedAfter = After(new DayView(exercise.ReportedOn, place, "reportedOn", ended.Days).On, ended.On),
        };
    }

    /// <summary>Time from one day to another; unknown when that lies before it, for no summary precedes its drill.</summary>
    private static TimeSpan? After(DateOnly? later, DateOnly? earlier) =>
        later?.DayNumber - earlier?.DayNumber is { } days and >= 0 ? TimeSpan.FromDays(days) : null;
}
