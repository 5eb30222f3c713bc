namespace Planner.Planning.Choosing;

/// <summary>Finds smallest sets of demands that cannot hold together.</summary>
internal static class Conflicts
{
    /// <summary>A smallest set of demands that no option meets together, by index; empty when one option meets all. With no option at all, the empty set cannot say so: ask first.</summary>
    /// <param name="options">For each option, which demands it meets.</param>
    /// <param name="demands">How many demands there are, at most 20.</param>
    public static IReadOnlyList<int> Among(IReadOnlyList<IReadOnlyList<bool>> options, int demands)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(demands, 20);
        var met = options.Select(option => option.Select((holds, i) => holds ? 1 << i : 0).Sum()).ToList();
        var smallest = Enumerable.Range(1, Math.Max(0, (1 << demands) - 1))
            .Where(set => met.TrueForAll(option => (option & set) != set))
            .OrderBy(int.PopCount).ThenBy(set => set).FirstOrDefault();
        return [.. Enumerable.Range(0, demands).Where(i => (smallest & (1 << i)) != 0)];
    }

    /// <summary>A smallest set of systems whose least outlays alone exceed a budget, dearest first; empty when all together do not.</summary>
    public static IReadOnlyList<int> WithBudget(IReadOnlyList<long> least, long budget)
    {
        if (least.Sum() <= budget)
        {
            return [];
        }

        var sum = 0L;
        return [.. Enumerable.Range(0, least.Count).OrderByDescending(i => least[i]).ThenBy(i => i).TakeWhile(i =>
        {
            var more = sum <= budget;
            sum += least[i];
            return more;
        })];
    }
}
