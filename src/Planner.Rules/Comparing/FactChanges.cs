using Planner.Model.Comparing;
using Planner.Model.Grading;

namespace Planner.Rules.Comparing;

/// <summary>What differs between the facts that two assessments name, for when that is all that is known.</summary>
public static class FactChanges
{
    /// <summary>Facts that both name and that differ, by path; where there is none, those that only one names.</summary>
    public static IReadOnlyList<FactChange> Between(ClauseVerdict? first, ClauseVerdict? second)
    {
        var (before, after) = (Marks(first), Marks(second));
        var both = before.Keys.Intersect(after.Keys, StringComparer.Ordinal).Where(path => before[path] != after[path]).ToList();
        var paths = both.Count > 0 ? both : [.. before.Keys.Except(after.Keys, StringComparer.Ordinal), .. after.Keys.Except(before.Keys, StringComparer.Ordinal)];
        return [.. paths.Order(StringComparer.Ordinal).Select(path => new FactChange(path, before.GetValueOrDefault(path), after.GetValueOrDefault(path)))];
    }

    private static Dictionary<string, FactMark> Marks(ClauseVerdict? verdict) => (verdict?.Facts ?? [])
        .DistinctBy(fact => fact.Path, StringComparer.Ordinal)
        .ToDictionary(fact => fact.Path, fact => new FactMark { Value = fact.Value, Source = fact.Source, CollectedAt = fact.CollectedAt, ValidUntil = fact.ValidUntil }, StringComparer.Ordinal);
}
