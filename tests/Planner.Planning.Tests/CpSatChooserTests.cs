using FsCheck;
using FsCheck.Fluent;
using Planner.Planning.Choosing;

namespace Planner.Planning.Tests;

public sealed class CpSatChooserTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(150);

    [Fact]
    public void The_choice_is_the_best_of_all_choices_within_the_budget() =>
        Check.One(Runs, Prop.ForAll(Problems, problem =>
        {
            var (systems, budget) = problem;
            var best = All(systems).Where(all => all.Sum(choice => choice.Outlay) <= budget).Select(all => (long?)all.Sum(choice => choice.Total)).Min();

            var chosen = new CpSatChooser(1).Choose(systems, budget);

            Assert.Equal(best, chosen?.Value);
            Assert.Equal(best, chosen?.BestBound);
            Assert.True(chosen is null || chosen.Chosen.Select((c, i) => systems[i][c].Outlay).Sum() <= budget);
            Assert.True(chosen is null || chosen.Chosen.Select((c, i) => systems[i][c].Total).Sum() == chosen.Value);
        }));

    [Fact]
    public void A_larger_budget_never_costs_more() =>
        Check.One(Runs, Prop.ForAll(Problems, problem =>
        {
            var (systems, budget) = problem;
            var small = new CpSatChooser(1).Choose(systems, budget);
            var large = new CpSatChooser(1).Choose(systems, budget + 7);
            var none = new CpSatChooser(1).Choose(systems, null);

            Assert.True(small is null || large!.Value <= small.Value);
            Assert.True(large is null || none!.Value <= large.Value);
        }));

    [Fact]
    public void One_more_way_to_protect_a_system_never_costs_more() =>
        Check.One(Runs, Prop.ForAll(Problems, problem =>
        {
            var (systems, budget) = problem;
            IReadOnlyList<IReadOnlyList<Choice>> more = [[.. systems[0], new Choice(3, 4)], .. systems.Skip(1)];
            var before = new CpSatChooser(1).Choose(systems, budget);

            Assert.True(before is null || new CpSatChooser(1).Choose(more, budget)!.Value <= before.Value);
        }));

    [Fact]
    public void The_same_input_gives_the_same_choice()
    {
        var chance = new System.Random(5);
        IReadOnlyList<IReadOnlyList<Choice>> systems = [.. Enumerable.Range(0, 300).Select(_ => (IReadOnlyList<Choice>)[.. Enumerable.Range(0, 8).Select(_ => new Choice(chance.Next(1_000_000), chance.Next(1_000_000)))])];
        var budget = (long)(systems.Sum(of => of.Min(choice => choice.Outlay)) * 1.4);

        var (first, second) = (new CpSatChooser(3).Choose(systems, budget)!, new CpSatChooser(3).Choose(systems, budget)!);

        Assert.Equal(first.Chosen, second.Chosen);
        Assert.True(first.BestBound <= first.Value);
        Assert.InRange(first.Gap, 0, 0.001);
    }

    [Fact]
    public void A_budget_below_the_least_outlay_gives_no_choice() =>
        Assert.Null(new CpSatChooser(1).Choose([[new Choice(5, 0), new Choice(9, 0)], [new Choice(4, 0)]], 8));

    private static Arbitrary<(IReadOnlyList<IReadOnlyList<Choice>> Systems, long Budget)> Problems => (
        from count in Gen.Choose(1, 5)
        from systems in Gen.Choose(1, 4).SelectMany(choices => Choices(choices)).ListOf(count)
        from budget in Gen.Choose(0, 90)
        select ((IReadOnlyList<IReadOnlyList<Choice>>)[.. systems], (long)budget)).ToArbitrary();

    private static Gen<IReadOnlyList<Choice>> Choices(int count) =>
        Gen.Choose(0, 30).Zip(Gen.Choose(0, 30)).Select(pair => new Choice(pair.Item1, pair.Item2)).ListOf(count).Select(list => (IReadOnlyList<Choice>)[.. list]);

    private static IEnumerable<IReadOnlyList<Choice>> All(IReadOnlyList<IReadOnlyList<Choice>> systems) =>
        systems.Aggregate<IReadOnlyList<Choice>, IEnumerable<IReadOnlyList<Choice>>>([[]], (all, of) => all.SelectMany(one => of.Select(choice => (IReadOnlyList<Choice>)[.. one, choice])));
}
