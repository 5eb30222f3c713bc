using Planner.Model.Comparing;
using Planner.Model.Grading;

namespace Planner.Rules.Comparing;

/// <summary>Compares two assessments: what rose, what fell, and what did it.</summary>
public static class AssessmentComparison
{
    /// <summary>What the second says differently from the first. Grades that are alike down to each verdict and its reason are left out.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    /// <param name="causes">What differs behind a clause whose verdict moved; a side that does not have the clause is null.</param>
    public static AssessmentDifference Of(Assessment first, Assessment second, Func<ClauseVerdict?, ClauseVerdict?, IReadOnlyList<FactChange>> causes)
    {
        var (before, after) = (ByKey(first), ByKey(second));
        var keys = before.Keys.Union(after.Keys).OrderBy(key => key.System, StringComparer.Ordinal).ThenBy(key => key.Standard, StringComparer.Ordinal);
        return new AssessmentDifference
        {
            AsOfBefore = first.AsOf,
            AsOfAfter = second.AsOf,
            Bases = [.. Bases(first, second)],
            Systems = [.. keys.Select(key => Grade(before.GetValueOrDefault(key), after.GetValueOrDefault(key), causes)).OfType<GradeDifference>()],
        };
    }

    /// <summary>Which way the three figures went.</summary>
    internal static Direction DirectionOf(Levels? before, Levels? after)
    {
        if (before is not { } old || after is not { } now)
        {
            return before is null ? Direction.Added : Direction.Removed;
        }

        (int Old, int Now)[] figures = [(old.Proven, now.Proven), (old.Claimed, now.Claimed), (old.Possible, now.Possible)];
        return (figures.Any(one => one.Now > one.Old), figures.Any(one => one.Now < one.Old)) switch
        {
            (true, true) => Direction.Mixed,
            (true, false) => Direction.Rose,
            (false, true) => Direction.Fell,
            _ => Direction.Same,
        };
    }

    private static Dictionary<(string System, string Standard), SystemGrade> ByKey(Assessment assessment) => assessment.Systems.ToDictionary(grade => (grade.System, grade.Standard));

    private static IEnumerable<string> Bases(Assessment first, Assessment second)
    {
        List<(string Name, bool Same)> bases =
        [
            ("asOf", first.AsOf == second.AsOf),
            ("estate", first.EstateSha256 == second.EstateSha256),
            ("overlays", first.OverlaysSha256.SequenceEqual(second.OverlaysSha256)),
            ("standards", first.Standards.SequenceEqual(second.Standards)),
            ("program", first.Program == second.Program),
        ];
        return bases.Where(one => !one.Same).Select(one => one.Name);
    }

    private static GradeDifference? Grade(SystemGrade? before, SystemGrade? after, Func<ClauseVerdict?, ClauseVerdict?, IReadOnlyList<FactChange>> causes)
    {
        var difference = new GradeDifference
        {
            System = (before ?? after)!.System,
            Standard = (before ?? after)!.Standard,
            Direction = DirectionOf(before?.Levels, after?.Levels),
            Before = before?.Levels,
            After = after?.Levels,
            RequiredBefore = before?.Required,
            RequiredAfter = after?.Required,
            Elements = before is null || after is null ? [] : [.. Elements(before, after)],
            Clauses = before is null || after is null ? [] : [.. Clauses(before, after, causes)],
        };
        var alike = difference is { Direction: Direction.Same, Elements.Count: 0, Clauses.Count: 0 } && difference.RequiredBefore == difference.RequiredAfter;
        return alike ? null : difference;
    }

    private static IEnumerable<ElementDifference> Elements(SystemGrade before, SystemGrade after) =>
        from element in before.Elements.Concat(after.Elements).Select(element => element.Element).Distinct(StringComparer.Ordinal)
        let old = before.Elements.FirstOrDefault(one => one.Element == element)?.Levels
        let now = after.Elements.FirstOrDefault(one => one.Element == element)?.Levels
        where old != now
        select new ElementDifference(element, DirectionOf(old, now), old, now);

    private static IEnumerable<ClauseDifference> Clauses(SystemGrade before, SystemGrade after, Func<ClauseVerdict?, ClauseVerdict?, IReadOnlyList<FactChange>> causes)
    {
        var (old, now) = (before.Clauses.ToDictionary(clause => clause.Clause, StringComparer.Ordinal), after.Clauses.ToDictionary(clause => clause.Clause, StringComparer.Ordinal));
        foreach (var id in old.Keys.Concat(now.Keys).Distinct(StringComparer.Ordinal))
        {
            var (first, second) = (old.GetValueOrDefault(id), now.GetValueOrDefault(id));
            var (one, other) = (Mark(first), Mark(second));
            if (one != other)
            {
                var clause = (second ?? first)!;
                yield return new ClauseDifference { Clause = id, Element = clause.Element, Level = clause.Level, Before = one, After = other, Causes = causes(first, second) };
            }
        }
    }

    private static VerdictMark? Mark(ClauseVerdict? clause) => clause is null ? null : new VerdictMark(clause.Verdict, clause.Reason.Code);
}
