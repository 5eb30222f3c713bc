using System.Diagnostics;
using Planner.Simulation.Laws;

namespace Planner.Simulation.Composition;

/// <summary>A law as masses on equally spaced points. Each law keeps its mean exactly; sums keep it too; extremes are good to the square of the step.</summary>
internal sealed class Lattice
{
    // Every array ends at this cell, which holds all that lies at it or beyond: whatever is shorter stays exact.
    private const int Cells = 1024;

    private readonly double _width;
    private readonly double[] _mass;

    private Lattice(double width, double[] mass)
    {
        _width = width;
        _mass = mass;
    }

    public double Mean => _mass.Select((mass, i) => mass * i * _width).Sum();

    /// <summary>Over the range of the whole expression; an expression that is always zero gets one point.</summary>
    public static Lattice Of(ElapsedTime time)
    {
        var reach = time.ReachHours;
        return reach <= 0 ? new(1, [1]) : Build(time, reach / Cells);
    }

    /// <summary>P(first is over before second): the lattice of the first against the exact law of the second.</summary>
    public static double ProbabilityBefore(ElapsedTime first, DurationLaw second)
    {
        if (first.HighestHours <= second.LowestHours || first.LowestHours > second.HighestHours)
        {
            return first.LowestHours > second.HighestHours ? 0 : 1;
        }

        var early = Of(first);
        return early._mass.Select((mass, i) => mass * second.Survival(i * early._width)).Sum();
    }

    /// <summary>The least point with at least this probability at or below it.</summary>
    public double Quantile(double probability)
    {
        var sum = 0.0;
        for (var i = 0; i < _mass.Length; i++)
        {
            sum += _mass[i];
            if (sum >= probability)
            {
                return i * _width;
            }
        }

        return (_mass.Length - 1) * _width;
    }

    /// <summary>The mass above a time; a point at the time itself is not above.</summary>
    public double Above(double time) => _mass.Where((_, i) => i * _width > time).Sum();

    private static Lattice Build(ElapsedTime time, double width) => time switch
    {
        ElapsedTime.OneLaw one => new(width, Spread(one.Law, width)),
        ElapsedTime.Sum sum => new(width, sum.Parts.Select(part => Build(part, width)._mass).Aggregate<double[], double[]>([1.0], Convolve)),
        ElapsedTime.Longest longest => new(width, Extreme(longest.Parts, width, Largest)),
        ElapsedTime.Shortest shortest => new(width, Extreme(shortest.Parts, width, Smallest)),
        ElapsedTime.OneOf cases => new(width, Mix(cases.Cases, width)),
        _ => throw new UnreachableException(),
    };

    // The second difference of E[min(D, t)] is the mass that a hat function centred on t catches: hats add up to 1 and keep the mean.
    private static double[] Spread(DurationLaw law, double width)
    {
        var last = (int)Math.Min(Math.Ceiling(law.ReachHours / width), Cells);
        var mass = new double[last + 1];
        var (before, here) = (0.0, law.MeanUpTo(width));
        var rest = 1.0;
        for (var i = 1; i < last; i++)
        {
            var after = law.MeanUpTo((i + 1) * width);
            mass[i] = Math.Max(0, ((2 * here) - before - after) / width);
            rest -= mass[i];
            (before, here) = (here, after);
        }

        mass[0] = last == 0 ? 1 : Math.Clamp(1 - (law.MeanUpTo(width) / width), 0, 1);
        if (last > 0)
        {
            mass[last] = Math.Max(0, rest - mass[0]);
        }

        return mass;
    }

    private static double[] Convolve(double[] left, double[] right)
    {
        var result = new double[Math.Min(left.Length + right.Length - 1, Cells + 1)];
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; left[i] > 0 && j < right.Length; j++)
            {
                result[Math.Min(i + j, Cells)] += left[i] * right[j];
            }
        }

        return result;
    }

    private static double[] Extreme(IReadOnlyList<ElapsedTime> parts, double width, Func<double[], double[], double[]> combine) =>
        parts.Count == 0 ? [1] : parts.Select(part => Build(part, width)._mass).Aggregate(combine);

    private static double[] Largest(double[] left, double[] right)
    {
        var result = new double[Math.Max(left.Length, right.Length)];
        var (atMostLeft, atMostRight, before) = (0.0, 0.0, 0.0);
        for (var i = 0; i < result.Length; i++)
        {
            atMostLeft += i < left.Length ? left[i] : 0;
            atMostRight += i < right.Length ? right[i] : 0;
            result[i] = Math.Max(0, (atMostLeft * atMostRight) - before);
            before = atMostLeft * atMostRight;
        }

        return result;
    }

    private static double[] Smallest(double[] left, double[] right)
    {
        var result = new double[Math.Min(left.Length, right.Length)];
        var (aboveLeft, aboveRight, before) = (1.0, 1.0, 1.0);
        for (var i = 0; i < result.Length; i++)
        {
            (aboveLeft, aboveRight) = (aboveLeft - left[i], aboveRight - right[i]);
            result[i] = Math.Max(0, before - (aboveLeft * aboveRight));
            before = aboveLeft * aboveRight;
        }

        result[^1] += Math.Max(0, before);
        return result;
    }

    private static double[] Mix(IReadOnlyList<ElapsedTime.Case> cases, double width)
    {
        var parts = cases.Select(c => (c.Probability, Build(c.Time, width)._mass)).ToList();
        var result = new double[parts.Max(part => part._mass.Length)];
        foreach (var (probability, mass) in parts)
        {
            for (var i = 0; i < mass.Length; i++)
            {
                result[i] += probability * mass[i];
            }
        }

        return result;
    }
}
