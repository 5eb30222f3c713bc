using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Rules.Packs;
using Planner.Rules.Projection;

namespace Planner.Rules.Grading;

/// <summary>
/// Says on which day which proven level falls when nothing is renewed: the estate stands still, evidence and drills grow
/// older, validities and agreements end. Every day is graded, so the days are exact.
/// </summary>
/// <param name="standards">The packs and the fact catalogue.</param>
/// <param name="estate">The estate.</param>
public sealed class Forecast(Standards standards, EstateIndex estate)
{
    private readonly Dictionary<string, HashSet<string>> folded = standards.Packs.ToDictionary(
        pack => pack.Standard.Id,
        pack => pack.Standard.Clauses.Where(clause => clause.Role == ClauseRole.Level).Select(clause => clause.Id).ToHashSet(StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>The falls, by day, system and standard; produced while they are read.</summary>
    /// <param name="from">The day of the assessment; falls after it are reported.</param>
    /// <param name="until">The last day looked at, inside.</param>
    /// <param name="cancellation">Stops between systems.</param>
    public IEnumerable<Lapse> Lapses(DateOnly from, DateOnly until, CancellationToken cancellation)
    {
        var before = Grades(from, Detail.None, cancellation);
        for (var day = from.AddDays(1); day <= until; day = day.AddDays(1))
        {
            var after = Grades(day, Detail.None, cancellation);
            var fallen = before.Zip(after).Select((pair, at) => (at, Fell: Falls(pair.First, pair.Second).Any())).Where(one => one.Fell).Select(one => one.at).ToList();
            if (fallen.Count > 0)
            {
                // Naming reasons costs a hundred times what judging costs, so only the days on which something falls pay it.
                var explained = Grades(day, Detail.Open, cancellation);
                foreach (var at in fallen)
                {
                    yield return Lapse(day, before[at], explained[at]);
                }
            }

            before = after;
        }
    }

    private List<SystemGrade> Grades(DateOnly day, Detail detail, CancellationToken cancellation) =>
        [.. new Grader(standards, estate, day, detail).Grades(cancellation)];

    private static IEnumerable<ElementFall> Falls(SystemGrade before, SystemGrade after) => before.Elements.Zip(after.Elements)
        .Where(pair => pair.Second.Levels.Proven < pair.First.Levels.Proven)
        .Select(pair => new ElementFall(pair.First.Element, new LevelFall(pair.First.Levels.Proven, pair.Second.Levels.Proven)));

    private Lapse Lapse(DateOnly day, SystemGrade before, SystemGrade after) => new()
    {
        On = day,
        System = after.System,
        Standard = after.Standard,
        Level = new LevelFall(before.Levels.Proven, after.Levels.Proven),
        Elements = [.. Falls(before, after)],
        Clauses = [.. before.Clauses.Zip(after.Clauses)
            .Where(pair => folded[after.Standard].Contains(pair.Second.Clause) && Holds(pair.First) && !Holds(pair.Second))
            .Select(pair => pair.Second)],
    };

    private static bool Holds(ClauseVerdict verdict) => verdict.Verdict is Verdict.Pass or Verdict.NotApplicable;
}
