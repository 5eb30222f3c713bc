using BenchmarkDotNet.Attributes;
using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Rules.Grading;
using Planner.Rules.Packs;
using Planner.Rules.Projection;

namespace Planner.Bench;

/// <summary>From an estate in memory to verdicts: all systems, one system explained, one changed fact.</summary>
public class GradingBenchmarks
{
    private const int Systems = 10_000;

    private Standards standards = null!;
    private EstateIndex index = null!;
    private Grader explaining = null!;
    private GridGrader grader = null!;
    private VerdictGrid grid = null!;
    private SystemRecord[] changes = null!;
    private string one = "";
    private int turn;

    [GlobalSetup]
    public void Make()
    {
        var estate = Bank.Estate(Systems);
        standards = Bank.Standards();
        index = new EstateIndex(estate);
        one = estate.Systems!.Items[Systems / 2].Id;
        explaining = new Grader(standards, index, Bank.Day, Detail.All);
        grader = new GridGrader(standards, index, Bank.Day);
        grid = grader.Grade(CancellationToken.None);
        var system = estate.Systems.Items[Systems / 2];
        changes = [system with { Rto = TimeSpan.FromHours(1) }, system with { Rto = TimeSpan.FromHours(9) }];
    }

    /// <summary>Index and projection included.</summary>
    [Benchmark]
    public VerdictGrid Verdicts_of_ten_thousand_systems() => new GridGrader(standards, new EstateIndex(index.Estate), Bank.Day).Grade(CancellationToken.None);

    [Benchmark]
    public int One_system_explained_with_all_facts() => explaining.Grades(one).Sum(grade => grade.Clauses.Count);

    [Benchmark]
    public Verdict One_changed_fact_graded_anew()
    {
        grader.Regrade(grid, Systems / 2, changes[turn ^= 1]);
        return grid[Systems / 2, 0];
    }
}
