using FsCheck;
using FsCheck.Fluent;
using Planner.Model.Standards;
using Planner.Rules.Language;
using Planner.Rules.Packs;

namespace Planner.Rules.Tests.Standards;

/// <summary>A stronger cell of a standard implies the weaker ones, so that a level means at least what the levels below mean.</summary>
public sealed class MonotoneTests
{
    private const int Systems = 4000;

    // Level 3 no longer asks for the agreements of level 2 because equipment and lines are there: that is said in D2 and D3.
    private static readonly (string Element, int Level)[] NeedsOtherElements = [("D6", 3)];

    public static TheoryData<string> Ids => PackTests.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Facts_that_meet_a_cell_meet_the_weaker_cells(string id)
    {
        var pack = Shipped.Pack(id);
        var property = Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var met = Met(pack, seed);
            return pack.Standard.Elements.All(element => Pairs(pack).All(pair =>
                NeedsOtherElements.Contains((element.Id, pair.Higher)) || !Cell(pack, met, element.Id, pair.Higher) || Cell(pack, met, element.Id, pair.Lower)));
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Systems).WithEndSize(1_000_000), property);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Facts_that_meet_the_table_of_a_level_meet_the_tables_below(string id)
    {
        var pack = Shipped.Pack(id);
        var property = Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var met = Met(pack, seed);
            return Pairs(pack).All(pair => !Table(pack, met, pair.Higher) || Table(pack, met, pair.Lower));
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Systems).WithEndSize(1_000_000), property);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Chance_reaches_every_cell_so_the_properties_say_something(string id)
    {
        var pack = Shipped.Pack(id);
        var open = pack.Standard.Clauses.Where(clause => clause.Role == ClauseRole.Level).Select(clause => (clause.Element, clause.Level!.Value)).ToHashSet();
        for (var seed = 0; seed < 2 * Systems && open.Count > 0; seed++)
        {
            var met = Met(pack, seed);
            open.RemoveWhere(cell => Cell(pack, met, cell.Element, cell.Value));
        }

        Assert.Empty(open);
    }

    // Whoever implies another clause must not be proved by what that one refuses, or better evidence would lower a grade.
    [Theory]
    [MemberData(nameof(Ids))]
    public void Higher_levels_accept_no_source_that_the_same_item_refuses_below(string id)
    {
        var clauses = Shipped.Pack(id).Standard.Clauses.Where(clause => clause.Role == ClauseRole.Level).ToList();
        foreach (var higher in clauses)
        {
            foreach (var lower in clauses.Where(lower => lower.Level < higher.Level && lower.Element == higher.Element && lower.Kind == higher.Kind && Asks(lower, higher)))
            {
                Assert.Empty(higher.Evidence.Sources.Except(lower.Evidence.Sources));
                Assert.True(higher.Evidence.MaxAge <= lower.Evidence.MaxAge, $"{higher.Id} and {lower.Id}");
            }
        }
    }

    private static bool Asks(Clause lower, Clause higher) => lower.Id[lower.Id.IndexOf('-', StringComparison.Ordinal)..] == higher.Id[higher.Id.IndexOf('-', StringComparison.Ordinal)..];

    private static HashSet<string> Met(Pack pack, int seed)
    {
        var facts = new RandomFacts(seed).Next();
        return [.. pack.Clauses.Where(clause => clause.Check?.Evaluate(facts) == Tri.True).Select(clause => clause.Clause.Id)];
    }

    private static IEnumerable<(int Lower, int Higher)> Pairs(Pack pack)
    {
        var levels = pack.Standard.Levels.Select(level => level.Level).Order().ToList();
        return levels.Zip(levels.Skip(1));
    }

    private static bool Cell(Pack pack, HashSet<string> met, string element, int level) =>
        pack.Standard.Clauses.Where(clause => clause.Role == ClauseRole.Level && clause.Element == element && clause.Level == level).All(clause => met.Contains(clause.Id));

    private static bool Table(Pack pack, HashSet<string> met, int level) =>
        pack.Standard.Clauses.Where(clause => clause.Role == ClauseRole.Level && clause.Level == level).All(clause => met.Contains(clause.Id));
}
