using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>
/// What drills have shown: of each scenario the latest drill that qualifies counts, and of the scenarios the worst.
/// A drill qualifies when a key part or everything was really recovered without a planned handover. When the latest one
/// failed, an earlier success no longer counts. Drills of corruption are left out.
/// </summary>
internal static class Achieved
{
    /// <summary>
    /// The figures; unknown when no drill is known to qualify, when the list of drills is partial, or when a drill that
    /// may qualify could be the latest of its scenario, or when the latest of a scenario did not succeed.
    /// </summary>
    public static AchievedFacts? Of(FactList<DrillFacts>? drills)
    {
        if (drills is null || drills.IsPartial)
        {
            return null;
        }

        // Corruption is recovered from backups, to an earlier point by design: its figures stand apart.
        var candidates = drills.Items.Where(drill => Qualifies(drill) != false && drill.Scenario != Scenario.Corruption).ToList();
        if (candidates.Count == 0 || candidates.Any(drill => drill.Scenario is null || drill.Age is null))
        {
            return null;
        }

        var latest = candidates.GroupBy(drill => drill.Scenario).SelectMany(LatestOf).ToList();
        return latest.Any(drill => Qualifies(drill) is null || drill.Passed != true)
            ? null
            : new AchievedFacts { Rto = Worst(latest, drill => drill.AchievedRto), Rpo = Worst(latest, drill => drill.AchievedRpo) };
    }

    private static IEnumerable<DrillFacts> LatestOf(IEnumerable<DrillFacts> drills)
    {
        var ordered = drills.OrderBy(drill => drill.Age).ToList();
        var certain = ordered.Find(drill => Qualifies(drill) == true);
        return ordered.TakeWhile(drill => certain is null || drill.Age <= certain.Age);
    }

    private static bool? Qualifies(DrillFacts drill)
    {
        bool? real = drill.Kind is { } kind ? kind is ExerciseKind.KeyPart or ExerciseKind.Full : null;
        return Kleene.And(real, drill.Unplanned);
    }

    private static TimeSpan? Worst(List<DrillFacts> drills, Func<DrillFacts, TimeSpan?> figure) =>
        drills.Any(drill => figure(drill) is null) ? null : drills.Max(figure);
}
