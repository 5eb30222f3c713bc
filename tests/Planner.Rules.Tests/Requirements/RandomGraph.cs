using Planner.Model.Dependencies;
using Planner.Model.Estates;

namespace Planner.Rules.Tests.Requirements;

/// <summary>A few systems with hard dependencies, some times and some that are not known.</summary>
internal sealed record RandomGraph(int Count, IReadOnlyList<IReadOnlyList<int>> Needs, IReadOnlyList<TimeSpan?> Own, IReadOnlyList<TimeSpan> Remaining)
{
    /// <summary>A graph out of a seed.</summary>
    /// <param name="seed">The same one makes the same graph.</param>
    /// <param name="any">True when circles may occur; else each needs only later ones.</param>
    public static RandomGraph Make(int seed, bool any)
    {
        var random = new Random(seed);
        var count = random.Next(2, 9);
        var density = random.NextDouble() * 0.6;
        var needs = Enumerable.Range(0, count).Select(one => (IReadOnlyList<int>)
            [.. Enumerable.Range(0, count).Where(other => one != other && (any || other > one) && random.NextDouble() < density)]).ToList();
        return new RandomGraph(
            count,
            needs,
            [.. Enumerable.Range(0, count).Select(_ => random.Next(5) == 0 ? (TimeSpan?)null : TimeSpan.FromMinutes(random.Next(1, 600)))],
            [.. Enumerable.Range(0, count).Select(_ => TimeSpan.FromMinutes(random.Next(0, 120)))]);
    }

    /// <summary>The graph with one more dependency.</summary>
    public RandomGraph With(int from, int to) => this with
    {
        Needs = [.. Needs.Select((needs, at) => at == from && from != to && !needs.Contains(to) ? [.. needs, to] : needs)],
    };

    /// <summary>As systems of an estate, named s0, s1 and so on.</summary>
    public HardDependencies Dependencies(bool withRemaining = true) => new(
    [
        .. Needs.Select((needs, at) => new SystemRecord
        {
            Id = $"s{at}",
            OwnRecovery = withRemaining ? Remaining[at] : null,
            Dependencies = new Listing<Dependency>([.. needs.Select(needed => new Dependency { On = $"s{needed}", Kind = DependencyKind.Hard })]),
        }),
    ]);

    /// <summary>Who reaches whom over one dependency or more (Warshall).</summary>
    public bool[,] Reachability()
    {
        var reach = new bool[Count, Count];
        for (var from = 0; from < Count; from++)
        {
            foreach (var to in Needs[from])
            {
                reach[from, to] = true;
            }
        }

        for (var over = 0; over < Count; over++)
        {
            for (var from = 0; from < Count; from++)
            {
                for (var to = 0; to < Count; to++)
                {
                    reach[from, to] |= reach[from, over] && reach[over, to];
                }
            }
        }

        return reach;
    }
}
