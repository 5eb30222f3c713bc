using Planner.Model.Estates;
using Planner.Rules.Packs;
using Planner.Rules.Projection;

namespace Planner.Rules.Grading;

/// <summary>Fills grids with the verdicts of an estate by every pack, on one day, without explanations. Not for several threads at once.</summary>
public sealed class GridGrader
{
    private readonly IReadOnlyList<SystemRecord> systems;
    private readonly FactLenses lenses;
    private readonly IReadOnlyList<(ClauseJudge Judge, int[] Columns)> judges;
    private readonly int clauseCount;

    /// <summary>A grader for an estate that the reader has accepted.</summary>
    /// <param name="standards">The packs. The clauses of those that are graded are the columns, pack after pack, each in its own order.</param>
    /// <param name="estate">The estate. Its systems are the rows, in its own order.</param>
    /// <param name="asOf">The day: ages and validity are counted to it.</param>
    public GridGrader(Standards standards, EstateIndex estate, DateOnly asOf)
    {
        systems = estate.Estate.Systems?.Items ?? [];
        lenses = FactLenses.For(standards, estate, asOf);
        judges = [.. Judges(standards, asOf, lenses)];
        clauseCount = standards.Graded.Sum(pack => pack.Clauses.Count);
    }

    /// <summary>The verdicts of all systems.</summary>
    public VerdictGrid Grade(CancellationToken cancellation)
    {
        var grid = new VerdictGrid(systems.Count, clauseCount);
        Fill(grid, judges, cancellation);
        return grid;
    }

    /// <summary>Grades one system anew, of which a fact has changed that is its own.</summary>
    /// <param name="grid">A grid of this grader, or of one for the estate as it was.</param>
    /// <param name="row">The system's row.</param>
    /// <param name="changed">The system as it is now, with the id it had.</param>
    public void Regrade(VerdictGrid grid, int row, SystemRecord changed)
    {
        ArgumentNullException.ThrowIfNull(grid);
        Fill(grid, row, changed, judges);
    }

    /// <summary>Grades all systems anew by the clauses that ask for one fact: of something that systems share.</summary>
    /// <param name="grid">A grid of a grader for the estate as it was.</param>
    /// <param name="member">The fact as clauses name it up to the first dot, such as <c>staff</c>.</param>
    /// <param name="cancellation">Stops between two systems: the grid is then partly old.</param>
    public void Regrade(VerdictGrid grid, string member, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(grid);
        Fill(grid, [.. judges.Where(pair => pair.Judge.Members.Contains(member))], cancellation);
    }

    private static IEnumerable<(ClauseJudge Judge, int[] Columns)> Judges(Standards standards, DateOnly asOf, FactLenses lenses)
    {
        var first = 0;
        foreach (var pack in standards.Graded)
        {
            var of = new PackJudges(pack, asOf, lenses);
            for (var judge = 0; judge < of.Judges.Length; judge++)
            {
                yield return (of.Judges[judge], [.. Enumerable.Range(0, of.JudgeOf.Length).Where(clause => of.JudgeOf[clause] == judge).Select(clause => first + clause)]);
            }

            first += of.JudgeOf.Length;
        }
    }

    private void Fill(VerdictGrid grid, IReadOnlyList<(ClauseJudge Judge, int[] Columns)> by, CancellationToken cancellation)
    {
        for (var row = 0; row < systems.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            Fill(grid, row, systems[row], by);
        }
    }

    private void Fill(VerdictGrid grid, int row, SystemRecord system, IReadOnlyList<(ClauseJudge Judge, int[] Columns)> by)
    {
        var facts = new FactSets(lenses, system);
        foreach (var (judge, columns) in by)
        {
            var verdict = judge.Rule(facts).Verdict;
            foreach (var column in columns)
            {
                grid[row, column] = verdict;
            }
        }
    }
}
