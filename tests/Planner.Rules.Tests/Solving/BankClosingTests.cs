using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Rules.Projection;
using Planner.Rules.Solving;
using Planner.Rules.Tests.Grading;
using Planner.Rules.Tests.Standards;

namespace Planner.Rules.Tests.Solving;

/// <summary>Smallest changes of the example bank, against its grades, which come about in another way.</summary>
public sealed class BankClosingTests
{
    private static readonly ChangeFinder Finder = new(Shipped.All.Facts, new EstateIndex(Bank.Estate), Bank.Day);

    [Fact]
    public void The_next_level_of_every_system_is_reached_by_changes_that_serve_just_the_clauses_of_its_gap()
    {
        var asked = 0;
        foreach (var grade in Bank.Grades(Bank.Day))
        {
            var pack = Shipped.Pack(grade.Standard);
            var levels = pack.Standard.Levels.Select(level => level.Level).Where(level => level > grade.Levels.Proven).ToList();
            if (levels.Count == 0 || grade.Required is not null)
            {
                continue;
            }

            var found = Finder.ForLevel(System(grade.System), pack, levels.Min(), TestContext.Current.CancellationToken);

            Assert.Equal(grade.Gaps.Select(gap => gap.Clause), found.Clauses);
            Assert.Equal((SearchResult.Found, true), (found.Result, found.IsProved));
            Assert.NotEmpty(found.Changes);
            Assert.All(found.Changes, change => Assert.NotEmpty(change.Clauses));
            Assert.Equal(found.Clauses.Order(), found.Changes.SelectMany(change => change.Clauses).Distinct().Order());
            asked++;
        }

        Assert.True(asked > 3, $"only {asked}");
    }

    [Fact]
    public void A_level_that_is_proven_needs_nothing()
    {
        foreach (var grade in Bank.Grades(Bank.Day).Where(grade => grade.Levels.Proven > 0))
        {
            var found = Finder.ForLevel(System(grade.System), Shipped.Pack(grade.Standard), grade.Levels.Proven, TestContext.Current.CancellationToken);

            Assert.Empty(found.Clauses);
            Assert.Empty(found.Changes);
        }
    }

    // Read off the estate and clause A.5-D3-c: all else is there, the network is switched by hand.
    [Fact]
    public void What_lifts_mobile_to_level_5_is_the_switching_of_its_network()
    {
        var change = Assert.Single(Finder.ForLevel(System("mobile"), Shipped.Pack("gbt20988-2007"), 5, TestContext.Current.CancellationToken).Changes);

        Assert.Equal((ChangeKind.Capability, "network.switching", "manual"), (change.Kind, change.Path, change.Now));
        Assert.Equal(["central", "automatic"], Assert.Single(change.Wanted).OneOf);
        Assert.Equal(["A.5-D3-c"], change.Clauses);
    }

    private static SystemRecord System(string id) => Bank.Estate.Systems!.Items.Single(system => system.Id == id);
}
