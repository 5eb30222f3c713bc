using FsCheck;
using FsCheck.Fluent;
using Planner.Planning.Choosing;

namespace Planner.Planning.Tests;

public sealed class ConflictsTests
{
    [Fact]
    public void Two_demands_that_no_option_meets_together_are_named_and_no_others() =>
        Assert.Equal([0, 2], Conflicts.Among([[true, true, false], [false, true, true]], 3));

    [Fact]
    public void One_demand_that_no_option_meets_is_enough() =>
        Assert.Equal([1], Conflicts.Among([[true, false, true], [false, false, true]], 3));

    [Fact]
    public void Without_a_conflict_nothing_is_named() =>
        Assert.Empty(Conflicts.Among([[true, false], [true, true]], 2));

    [Fact]
    public void The_named_set_conflicts_and_every_smaller_set_can_be_met() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Gen.Choose(0, 31).ListOf(4).ToArbitrary(), masks =>
        {
            List<IReadOnlyList<bool>> options = [.. masks.Select(mask => (IReadOnlyList<bool>)[.. Enumerable.Range(0, 5).Select(i => (mask >> i & 1) == 1)])];
            var named = Conflicts.Among(options, 5);
            bool Met(IEnumerable<int> set) => options.Exists(option => set.All(i => option[i]));

            Assert.Equal(named.Count == 0, Met(Enumerable.Range(0, 5)));
            Assert.All(named, left => Assert.True(Met(named.Except([left]))));
        }));

    [Fact]
    public void Against_a_budget_the_fewest_and_dearest_systems_are_named()
    {
        Assert.Equal([1], Conflicts.WithBudget([10, 50, 30], 49));
        Assert.Equal([1, 2], Conflicts.WithBudget([10, 50, 30], 79));
        Assert.Equal([1, 2, 0], Conflicts.WithBudget([10, 50, 30], 89));
        Assert.Empty(Conflicts.WithBudget([10, 50, 30], 90));
    }
}
