namespace Planner.Simulation.Recovery;

/// <summary>A predicted recovery time or recovery point: neither an objective nor a measurement, and it proves nothing. Closed.</summary>
public abstract record RecoveryEstimate
{
    private RecoveryEstimate() { }

    /// <summary>Best, expected and worst case.</summary>
    public sealed record Bounded(TimeSpan Best, TimeSpan Mean, TimeSpan Worst) : RecoveryEstimate;

    /// <summary>In some cases, or in all, there is no recovery or nothing to restore: no number stands for that.</summary>
    /// <param name="Reason">What is missing.</param>
    /// <param name="Probability">Of these cases, given the event; above 0, 1 inside.</param>
    /// <param name="Otherwise">The estimate in the other cases; null when there are none.</param>
    public sealed record Unbounded(string Reason, double Probability, Bounded? Otherwise) : RecoveryEstimate;

    /// <summary>One after another: ends and means add up.</summary>
    public static RecoveryEstimate InOrder(IReadOnlyList<RecoveryEstimate> parts) => Combine(parts, bounds => new(
        Sum(bounds, b => b.Best), Sum(bounds, b => b.Mean), Sum(bounds, b => b.Worst)));

    /// <summary>Side by side: the ends are exact, the mean is the least that it can be. The exact mean needs the laws: <see cref="Composition.ElapsedTime.Longest"/>.</summary>
    public static RecoveryEstimate SideBySide(IReadOnlyList<RecoveryEstimate> parts) => Combine(parts, bounds => new(
        bounds.Select(b => b.Best).DefaultIfEmpty().Max(), bounds.Select(b => b.Mean).DefaultIfEmpty().Max(), bounds.Select(b => b.Worst).DefaultIfEmpty().Max()));

    /// <summary>Whether even the worst case stays within the limit, itself inside. Never true of what is unbounded.</summary>
    public bool IsWithin(TimeSpan limit) => this is Bounded bounded && bounded.Worst <= limit;

    private static RecoveryEstimate Combine(IReadOnlyList<RecoveryEstimate> parts, Func<List<Bounded>, Bounded> combine)
    {
        List<Unbounded> unbounded = [.. parts.OfType<Unbounded>()];
        List<Bounded> bounded = [.. parts.Select(part => part as Bounded ?? (part as Unbounded)!.Otherwise).OfType<Bounded>()];
        var all = bounded.Count == parts.Count ? combine(bounded) : null;
        return unbounded.Count == 0
            ? all!
            : new Unbounded(string.Join("; ", unbounded.Select(u => u.Reason)), 1 - unbounded.Aggregate(1.0, (p, u) => p * (1 - u.Probability)), all);
    }

    private static TimeSpan Sum(List<Bounded> bounds, Func<Bounded, TimeSpan> part) => TimeSpan.FromTicks(bounds.Sum(b => part(b).Ticks));
}
