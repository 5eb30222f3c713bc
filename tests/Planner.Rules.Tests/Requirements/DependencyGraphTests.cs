using FsCheck;
using FsCheck.Fluent;
using Planner.Rules.Facts;
using Planner.Rules.Grading;
using Planner.Rules.Requirements;

namespace Planner.Rules.Tests.Requirements;

/// <summary>What is derived over hard dependencies, each against a second and simpler way.</summary>
public sealed class DependencyGraphTests
{
    private const int Graphs = 400;

    [Fact]
    public void Circles_are_those_of_the_matrix_of_reachability() => Each(any: true, graph =>
    {
        var reach = graph.Reachability();
        var expected = Enumerable.Range(0, graph.Count)
            .Select(one => string.Join(',', Enumerable.Range(0, graph.Count).Where(other => one == other || (reach[one, other] && reach[other, one]))))
            .Where(circle => circle.Contains(',', StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);
        var found = graph.Dependencies().Cycles.Select(circle => string.Join(',', circle.Select(id => int.Parse(id[1..], System.Globalization.CultureInfo.InvariantCulture))));

        Assert.Equal(expected, found.Order(StringComparer.Ordinal));
    });

    [Fact]
    public void A_group_comes_after_every_group_that_it_needs() => Each(any: true, graph =>
    {
        var dependencies = graph.Dependencies();
        for (var system = 0; system < graph.Count; system++)
        {
            Assert.All(dependencies.NeedsOf(system), needed => Assert.True(dependencies.GroupOf(needed) <= dependencies.GroupOf(system)));
        }
    });

    [Fact]
    public void Deadlines_without_circles_are_the_shortest_over_all_paths_of_dependents() => Each(any: false, graph =>
    {
        var deadlines = Deadlines.Of(graph.Dependencies(), system => graph.Own[system], system => graph.Remaining[system]);
        for (var system = 0; system < graph.Count; system++)
        {
            Assert.Equal(ShortestOverPaths(graph, system), deadlines[system]);
        }
    });

    [Fact]
    public void Around_a_circle_all_share_the_shortest_deadline_and_no_dependent_waits_too_long() => Each(any: true, graph =>
    {
        var dependencies = graph.Dependencies();
        var deadlines = Deadlines.Of(dependencies, system => graph.Own[system], system => graph.Remaining[system]);
        foreach (var group in dependencies.Groups)
        {
            Assert.Single(group.Select(system => deadlines[system]).Distinct());
        }

        for (var system = 0; system < graph.Count; system++)
        {
            Assert.False(deadlines[system] > graph.Own[system]);
            Assert.All(dependencies.NeedsOf(system).Where(needed => dependencies.GroupOf(needed) != dependencies.GroupOf(system)), needed =>
                Assert.False(deadlines[system] is { } limit && !(deadlines[needed] <= TimeSpan.FromTicks(Math.Max(0, (limit - (dependencies.IsInCircle(system) ? TimeSpan.Zero : graph.Remaining[system])).Ticks)))));
        }
    });

    [Fact]
    public void A_shorter_own_time_or_one_more_dependency_never_lengthens_a_deadline() => Each(any: true, graph =>
    {
        var before = Deadlines.Of(graph.Dependencies(), system => graph.Own[system], system => graph.Remaining[system]);
        var shorter = Deadlines.Of(graph.Dependencies(), system => system == 0 ? TimeSpan.Zero : graph.Own[system], system => graph.Remaining[system]);
        var more = Deadlines.Of(graph.With(graph.Count - 1, 0).Dependencies(), system => graph.Own[system], system => graph.Remaining[system]);
        for (var system = 0; system < graph.Count; system++)
        {
            Assert.False(before[system] is { } known && !(shorter[system] <= known && more[system] <= known));
        }
    });

    [Fact]
    public void Capped_times_are_the_worst_of_everything_that_can_be_reached() => Each(any: true, graph =>
    {
        var reach = graph.Reachability();
        var capped = new CappedTimes(graph.Dependencies(withRemaining: false), [.. graph.Own.Select(own => own is null ? null : new AchievedFacts { Rto = own, Rpo = own / 2 })]);
        for (var system = 0; system < graph.Count; system++)
        {
            var all = Enumerable.Range(0, graph.Count).Where(other => other == system || reach[system, other]).Select(other => graph.Own[other]).ToList();
            var worst = all.Exists(own => own is null) ? null : all.Max();
            Assert.Equal((worst, worst / 2), (capped.Rto(system), capped.Rpo(system)));
        }
    });

    [Fact]
    public void One_more_dependency_never_betters_a_capped_time() => Each(any: true, graph =>
    {
        AchievedFacts?[] alone = [.. graph.Own.Select(own => new AchievedFacts { Rto = own ?? TimeSpan.Zero, Rpo = TimeSpan.Zero })];
        var (before, after) = (new CappedTimes(graph.Dependencies(), alone), new CappedTimes(graph.With(graph.Count - 1, 0).Dependencies(), alone));
        for (var system = 0; system < graph.Count; system++)
        {
            Assert.True(after.Rto(system) >= before.Rto(system) && before.Rto(system) >= alone[system]!.Rto);
        }
    });

    private static TimeSpan? ShortestOverPaths(RandomGraph graph, int system)
    {
        var shortest = graph.Own[system];
        foreach (var dependent in Enumerable.Range(0, graph.Count).Where(other => graph.Needs[other].Contains(system)))
        {
            var left = ShortestOverPaths(graph, dependent) is { } limit ? (TimeSpan?)TimeSpan.FromTicks(Math.Max(0, (limit - graph.Remaining[dependent]).Ticks)) : null;
            shortest = shortest is null || left < shortest ? left ?? shortest : shortest;
        }

        return shortest;
    }

    private static void Each(bool any, Action<RandomGraph> holds) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Graphs).WithEndSize(1_000_000),
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => holds(RandomGraph.Make(seed, any))));
}
