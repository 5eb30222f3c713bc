using Planner.Simulation.Chance;
using Planner.Simulation.Laws;

namespace Planner.Simulation.Composition;

/// <summary>A random duration put together from independent laws: one after another, side by side, whichever comes first, or by cases.</summary>
public abstract record ElapsedTime
{
    private ElapsedTime() { }

    /// <summary>One law.</summary>
    public sealed record OneLaw(DurationLaw Law) : ElapsedTime;

    /// <summary>One after another. Of no parts: zero.</summary>
    public sealed record Sum(IReadOnlyList<ElapsedTime> Parts) : ElapsedTime;

    /// <summary>Side by side, until all are done. Of no parts: zero.</summary>
    public sealed record Longest(IReadOnlyList<ElapsedTime> Parts) : ElapsedTime;

    /// <summary>Side by side, until the first is done. At least one part.</summary>
    public sealed record Shortest(IReadOnlyList<ElapsedTime> Parts) : ElapsedTime;

    /// <summary>One of several cases, whose probabilities add up to 1.</summary>
    public sealed record OneOf(IReadOnlyList<Case> Cases) : ElapsedTime;

    /// <summary>One case of <see cref="OneOf"/>.</summary>
    /// <param name="Probability">From 0 to 1, both inside.</param>
    /// <param name="Time">What it takes in this case.</param>
    public readonly record struct Case(double Probability, ElapsedTime Time);

    /// <summary>Wraps one law.</summary>
    public static ElapsedTime Of(DurationLaw law) => new OneLaw(law);

    /// <summary>The longest of the parts, written as simply as it can be: what is always zero does not count.</summary>
    public static ElapsedTime LongestOf(IEnumerable<ElapsedTime> parts)
    {
        List<ElapsedTime> counting = [.. parts.Where(part => part.HighestHours > 0)];
        return counting.Count switch { 0 => Of(FixedDuration.Zero), 1 => counting[0], _ => new Longest(counting) };
    }

    /// <summary>The probability of lasting longer; the limit itself is not longer. Composed durations to the resolution of the lattice.</summary>
    public double ProbabilityLongerThan(TimeSpan limit) => this switch
    {
        OneLaw one => one.Law.ProbabilityLongerThan(limit),
        OneOf cases => cases.Cases.Sum(c => c.Probability * c.Time.ProbabilityLongerThan(limit)),
        _ when Hours.Of(limit) >= HighestHours => 0,
        _ when Hours.Of(limit) < LowestHours => 1,
        _ => Lattice.Of(this).Above(Hours.Of(limit)),
    };

    /// <summary>The duration not exceeded with this probability; composed durations to the resolution of the lattice.</summary>
    /// <param name="probability">Between 0 and 1, both outside.</param>
    public TimeSpan Quantile(double probability) => this is OneLaw one
        ? one.Law.Quantile(probability)
        : Hours.ToSpan(Lattice.Of(this).Quantile(probability));

    /// <summary>The shortest possible.</summary>
    public TimeSpan Lowest => Hours.ToSpan(LowestHours);

    /// <summary>The longest possible, or null when there is no upper end.</summary>
    public TimeSpan? Highest => double.IsPositiveInfinity(HighestHours) ? null : Hours.ToSpan(HighestHours);

    /// <summary>The expected duration: exact for sums and cases of laws, else from a lattice of 1024 cells over the range.</summary>
    public TimeSpan Mean => Hours.ToSpan(MeanHours);

    internal double LowestHours => this switch
    {
        OneLaw one => one.Law.LowestHours,
        Sum sum => sum.Parts.Sum(part => part.LowestHours),
        Longest longest => longest.Parts.Select(part => part.LowestHours).DefaultIfEmpty(0).Max(),
        Shortest shortest => shortest.Parts.Min(part => part.LowestHours),
        OneOf cases => cases.Cases.Where(c => c.Probability > 0).Min(c => c.Time.LowestHours),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    internal double HighestHours => EndHours(law => law.HighestHours);

    /// <summary>A finite end beyond which almost nothing lies.</summary>
    internal double ReachHours => EndHours(law => law.ReachHours);

    internal double MeanHours => this switch
    {
        OneLaw one => one.Law.MeanHours,
        Sum sum => sum.Parts.Sum(part => part.MeanHours),
        Longest { Parts.Count: 0 } => 0,
        Longest longest => Dominant(longest.Parts, later: true)?.MeanHours ?? Lattice.Of(this).Mean,
        Shortest shortest => Dominant(shortest.Parts, later: false)?.MeanHours ?? Lattice.Of(this).Mean,
        OneOf cases => cases.Cases.Sum(c => c.Probability * c.Time.MeanHours),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    internal double Sample(ref ChanceStream chance) => this switch
    {
        OneLaw one => one.Law.QuantileHours(chance.Next()),
        Sum sum => Add(sum.Parts, ref chance),
        Longest longest => Extreme(longest.Parts, 0, ref chance, Math.Max),
        Shortest shortest => Extreme(shortest.Parts, double.PositiveInfinity, ref chance, Math.Min),
        OneOf cases => Choose(cases.Cases, chance.Next()).Sample(ref chance),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static double Add(IReadOnlyList<ElapsedTime> parts, ref ChanceStream chance)
    {
        var sum = 0.0;
        for (var i = 0; i < parts.Count; i++)
        {
            sum += parts[i].Sample(ref chance);
        }

        return sum;
    }

    private static double Extreme(IReadOnlyList<ElapsedTime> parts, double start, ref ChanceStream chance, Func<double, double, double> better)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            start = better(start, parts[i].Sample(ref chance));
        }

        return start;
    }

    private static ElapsedTime Choose(IReadOnlyList<Case> cases, double uniform)
    {
        for (var i = 0; i < cases.Count - 1; i++)
        {
            uniform -= cases[i].Probability;
            if (uniform < 0)
            {
                return cases[i].Time;
            }
        }

        return cases[^1].Time;
    }

    /// <summary>The part that is certain to decide, whatever the others do.</summary>
    private static ElapsedTime? Dominant(IReadOnlyList<ElapsedTime> parts, bool later) =>
        parts.Where((part, i) => parts.Where((_, j) => j != i)
            .All(other => later ? part.LowestHours >= other.HighestHours : part.HighestHours <= other.LowestHours)).FirstOrDefault();

    private double EndHours(Func<DurationLaw, double> end) => this switch
    {
        OneLaw one => end(one.Law),
        Sum sum => sum.Parts.Sum(part => part.EndHours(end)),
        Longest longest => longest.Parts.Select(part => part.EndHours(end)).DefaultIfEmpty(0).Max(),
        Shortest shortest => shortest.Parts.Min(part => part.EndHours(end)),
        OneOf cases => cases.Cases.Where(c => c.Probability > 0).Max(c => c.Time.EndHours(end)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
