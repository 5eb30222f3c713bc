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

    // Every topic, procedure and drill at once: chance never has them. That these levels ask what the lower ones ask is tested on their texts.
    private static readonly (string Element, int Level)[] TooRare = [("emergency", 3), ("emergency", 4)];

    /// <summary>Editions with levels to compare.</summary>
    public static TheoryData<string> Ids => [.. Shipped.All.Packs.Where(pack => pack.Standard.Levels.Count > 1).Select(pack => pack.Standard.Id)];

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
        var open = pack.Standard.Clauses.Where(clause => clause.Role == ClauseRole.Level).Select(clause => (clause.Element, Level: clause.Level!.Value)).Except(TooRare).ToHashSet();
        for (var seed = 0; seed < 2 * Systems && open.Count > 0; seed++)
        {
            var met = Met(pack, seed);
            open.RemoveWhere(cell => Cell(pack, met, cell.Element, cell.Level));
        }

        Assert.Empty(open);
    }

    [Theory]
    [InlineData("management")]
    [InlineData("emergency")]
    public void A_level_of_classified_protection_asks_again_what_the_level_below_asked(string element)
    {
        var clauses = Shipped.Pack("gbt22239-2019-backup").Standard.Clauses.Where(clause => clause.Element == element).ToLookup(clause => clause.Level, clause => clause.Check);

        Assert.NotEmpty(clauses[2]);
        Assert.Subset(clauses[3].ToHashSet(), clauses[2].ToHashSet());
        Assert.Subset(clauses[4].ToHashSet(), clauses[3].ToHashSet());
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

    private static bool Asks(Clause lower, Clause higher) => Item(lower) == Item(higher);

    private static string Item(Clause clause) => clause.Id.Contains('-', StringComparison.Ordinal) ? clause.Id[clause.Id.IndexOf('-', StringComparison.Ordinal)..] : "";

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
