using Planner.Model.Dependencies;

namespace Planner.Rules.Requirements;

/// <summary>How soon systems must be back so that what hard-depends on them is back in time.</summary>
internal static class Deadlines
{
    /// <summary>
    /// For each system the longest time: what it may take itself, and for each that needs it the time of that one less what
    /// that one still does once it is back; never below zero. Systems around a circle share the shortest, less what all of them still do,
    /// since each may have to wait for every other. Null: nothing bounds it.
    /// </summary>
    /// <param name="dependencies">Who needs whom.</param>
    /// <param name="own">What each may take for its own sake.</param>
    /// <param name="remaining">What each still does once all that it needs is back; 0 or more.</param>
    public static TimeSpan?[] Of(HardDependencies dependencies, Func<int, TimeSpan?> own, Func<int, TimeSpan> remaining)
    {
        var limits = new TimeSpan?[dependencies.Systems.Count];
        foreach (var group in dependencies.Groups.Reverse())
        {
            TimeSpan? shortest = null;
            foreach (var member in group)
            {
                shortest = Shorter(shortest, own(member));
                foreach (var dependent in dependencies.NeededBy(member))
                {
                    // Within a circle nothing is set yet, so that only dependents outside it count here. The time of another circle
                    // is already less what its members still do.
                    shortest = Shorter(shortest, Left(limits[dependent], dependencies.IsInCircle(dependent) ? TimeSpan.Zero : remaining(dependent)));
                }
            }

            var shared = group.Count == 1 ? shortest : Left(shortest, group.Aggregate(TimeSpan.Zero, (sum, member) => sum + remaining(member)));
            foreach (var member in group)
            {
                limits[member] = shared;
            }
        }

        return limits;
    }

    /// <summary>What is left of a time after another; never below zero.</summary>
    public static TimeSpan? Left(TimeSpan? limit, TimeSpan taken) =>
        limit is { } known ? TimeSpan.FromTicks(Math.Max(0, (known - taken).Ticks)) : null;

    /// <summary>The shorter one; null bounds nothing.</summary>
    public static TimeSpan? Shorter(TimeSpan? one, TimeSpan? other) => one is null || other < one ? other ?? one : one;
}
