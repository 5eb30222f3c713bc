using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>
/// What drills have shown: of each scenario the latest drill that qualifies counts, and of the scenarios the worst.
/// A drill qualifies when a key part or everything was really recovered without a planned handover. When the latest one
/// failed, an earlier success no longer counts. Drills of corruption are left out: they go back to an earlier point by
/// design, and their figures stand apart. A component brought back on its own machine shows nothing about a disaster.
/// </summary>
internal static class Achieved
{
    /// <summary>
    /// The drills that decide: of each scenario the latest that qualifies, and those no older that may; and every drill that
    /// may qualify and of which scenario or day is not known.
    /// </summary>
    public static IReadOnlyList<DrillFacts> Deciding(IEnumerable<DrillFacts> drills)
    {
        var candidates = drills.Where(drill => Qualifies(drill) != false).ToList();
        return candidates.Count <= 1 ? candidates :
        [
            .. candidates.Where(drill => drill.Scenario is null || drill.Age is null),
            .. candidates.Where(drill => drill.Scenario is not null && drill.Age is not null).GroupBy(drill => drill.Scenario).SelectMany(LatestOf),
        ];
    }

    /// <summary>The figures of the deciding drills; unknown when there is none, or one is not known to qualify and to have succeeded.</summary>
    public static AchievedFacts? Of(IReadOnlyList<DrillFacts> deciding) => deciding.Count == 0 || !deciding.All(Counts)
        ? null
        : new AchievedFacts { Rto = Worst(deciding, drill => drill.AchievedRto), Rpo = Worst(deciding, drill => drill.AchievedRpo) };

    /// <summary>Whether all is known that lets a drill count.</summary>
    public static bool Counts(DrillFacts drill) =>
        drill.Scenario is not null && drill.Age is not null && Qualifies(drill) == true && drill.Passed == true;

    private static IEnumerable<DrillFacts> LatestOf(IEnumerable<DrillFacts> drills)
    {
        var ordered = drills.OrderBy(drill => drill.Age).ToList();
        var certain = ordered.Find(drill => Qualifies(drill) == true);
        return ordered.TakeWhile(drill => certain is null || drill.Age <= certain.Age);
    }

    private static bool? Qualifies(DrillFacts drill)
    {
        bool? real = drill.Kind is { } kind ? kind is ExerciseKind.KeyPart or ExerciseKind.Full : null;
        bool? disaster = drill.Scenario is { } scenario ? scenario is not (Scenario.Component or Scenario.Corruption) : null;
        return Kleene.And(Kleene.And(real, disaster), drill.Unplanned);
    }

    private static TimeSpan? Worst(IReadOnlyList<DrillFacts> drills, Func<DrillFacts, TimeSpan?> figure) =>
        drills.Any(drill => figure(drill) is null) ? null : drills.Max(figure);
}
