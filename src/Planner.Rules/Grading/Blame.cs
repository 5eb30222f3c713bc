using Planner.Rules.Facts;
using Planner.Rules.Language;
using Planner.Rules.Projection;

namespace Planner.Rules.Grading;

/// <summary>Names what holds up a derived fact where its own name does not say it: the drill that failed, the record that is too old.</summary>
internal static class Blame
{
    /// <summary>The explanation with the facts that are to blame before those they hold up.</summary>
    public static Explanation Extend(Explanation explanation, SystemFacts facts)
    {
        List<FactUse> extended = [];
        foreach (var fact in explanation.Facts)
        {
            foreach (var cause in fact.State == FactState.Missing ? Of(fact.Path, facts) : [])
            {
                if (!extended.Exists(known => known.Path == cause.Path))
                {
                    extended.Add(cause);
                }
            }

            extended.Add(fact);
        }

        return extended.Count == explanation.Facts.Count ? explanation : explanation with { Facts = [.. extended.DistinctBy(fact => fact.Path)] };
    }

    private static IEnumerable<FactUse> Of(string path, SystemFacts facts) => path switch
    {
        "achieved" or "achieved.rto" or "achieved.rpo" => Achieved.Deciding(facts.Drills?.Items ?? []).Where(drill => !Achieved.Counts(drill)).SelectMany(Open),
        "service.availability" or "service.includesPlanned" or "service.unplannedDowntime" when facts.Service?.Age is { } age =>
            [new FactUse("service.age", age, FactState.Known)],
        _ => [],
    };

    private static IEnumerable<FactUse> Open(DrillFacts drill)
    {
        if (drill.Passed != true)
        {
            yield return Use(drill, "passed", drill.Passed);
        }

        if (drill.Unplanned is null)
        {
            yield return Use(drill, "unplanned", null);
        }

        if (drill.Scenario is null)
        {
            yield return Use(drill, "scenario", null);
        }
    }

    private static FactUse Use(DrillFacts drill, string member, object? value) =>
        new($"drills[{drill.Id}].{member}", value, value is null ? FactState.Missing : FactState.Known);
}
