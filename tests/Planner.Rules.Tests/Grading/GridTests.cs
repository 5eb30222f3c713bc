using Planner.Inventory.Demo;
using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Rules.Grading;
using Planner.Rules.Projection;
using Planner.Rules.Tests.Standards;

namespace Planner.Rules.Tests.Grading;

/// <summary>The grid is another way to the verdicts that full grading gives.</summary>
public sealed class GridTests
{
    private static readonly DateOnly Day = DemoEstate.DefaultDay;

    [Fact]
    public void A_grid_holds_what_was_put_into_it()
    {
        var random = new Random(1);
        var (grid, plain) = (new VerdictGrid(7, 71), new Verdict[7, 71]);
        for (var at = 0; at < 5000; at++)
        {
            var (system, clause, verdict) = (random.Next(7), random.Next(71), (Verdict)random.Next(4));
            grid[system, clause] = plain[system, clause] = verdict;
        }

        Assert.All(Enumerable.Range(0, 7 * 71), at => Assert.Equal(plain[at / 71, at % 71], grid[at / 71, at % 71]));
        Assert.Throws<ArgumentOutOfRangeException>(() => grid[0, 71]);
        Assert.Throws<ArgumentOutOfRangeException>(() => grid[0, -1]);
    }

    [Theory]
    [InlineData(60, 1, 0)]
    [InlineData(60, 2, 200)]
    [InlineData(60, 3, -200)]
    [InlineData(200, 4, 30)]
    [InlineData(1, 5, 0)]
    public void A_grid_says_what_full_grading_says(int systems, int seed, int daysLater)
    {
        var estate = DemoEstate.Make(systems, seed);
        var day = Day.AddDays(daysLater);
        var grid = Grid(estate, day);
        var expected = Verdicts(estate, day);
        Same(expected, estate, grid);
        Verdict[] common = [Verdict.Fail, Verdict.Unknown, Verdict.Pass];
        Assert.Empty(common.Except(expected.Values.SelectMany(row => row)));
    }

    [Fact]
    public void Grading_one_changed_system_anew_gives_the_grid_of_the_changed_estate()
    {
        var estate = DemoEstate.Make(40, 6);
        var grader = new GridGrader(Shipped.All, new EstateIndex(estate), Day);
        var grid = grader.Grade(TestContext.Current.CancellationToken);
        var items = estate.Systems!.Items.ToList();
        var turned = 0;
        foreach (var row in Enumerable.Range(0, items.Count))
        {
            var before = Row(grid, row);
            items[row] = items[row] with { Backups = new Listing<Backup>([]), Standby = null, Important = true };
            grader.Regrade(grid, row, items[row]);
            turned += before.SequenceEqual(Row(grid, row)) ? 0 : 1;
        }

        var changed = estate with { Systems = new Listing<SystemRecord>(items) };
        Same(Verdicts(changed, Day), changed, grid);
        Assert.True(turned > 10, $"only {turned} rows changed");
    }

    [Fact]
    public void Grading_the_clauses_of_one_shared_fact_anew_gives_the_grid_of_the_changed_estate()
    {
        var estate = DemoEstate.Make(40, 7);
        var grid = Grid(estate, Day);
        var changed = estate with { Staff = new Listing<StaffGroup>([]) };
        var before = Enumerable.Range(0, 40).SelectMany(row => Row(grid, row)).ToList();
        new GridGrader(Shipped.All, new EstateIndex(changed), Day).Regrade(grid, "staff", TestContext.Current.CancellationToken);
        Same(Verdicts(changed, Day), changed, grid);
        Assert.NotEqual(before, Enumerable.Range(0, 40).SelectMany(row => Row(grid, row)));
    }

    private static VerdictGrid Grid(Estate estate, DateOnly day) =>
        new GridGrader(Shipped.All, new EstateIndex(estate), day).Grade(TestContext.Current.CancellationToken);

    private static Verdict[] Row(VerdictGrid grid, int row) => [.. Enumerable.Range(0, grid.Clauses).Select(clause => grid[row, clause])];

    /// <summary>By full grading: each system's verdicts, pack after pack.</summary>
    private static Dictionary<string, Verdict[]> Verdicts(Estate estate, DateOnly day) =>
        new Grader(Shipped.All, new EstateIndex(estate), day, Detail.None).Grades(TestContext.Current.CancellationToken)
            .GroupBy(grade => grade.System).ToDictionary(grades => grades.Key, grades => grades.SelectMany(grade => grade.Clauses).Select(clause => clause.Verdict).ToArray());

    private static void Same(Dictionary<string, Verdict[]> expected, Estate estate, VerdictGrid grid)
    {
        Assert.Equal(expected.Count, grid.Systems);
        Assert.All(estate.Systems!.Items.Index(), row => Assert.Equal(expected[row.Item.Id], Row(grid, row.Index)));
    }
}
