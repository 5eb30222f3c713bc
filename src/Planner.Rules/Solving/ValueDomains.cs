using Planner.Rules.Language.Typing;

namespace Planner.Rules.Solving;

/// <summary>
/// The values the solver considers for a fact: truth values and words all of them; numbers, durations and moments the bounds
/// that clauses compare the fact with, and points between, below and above these. Where facts are compared with each
/// other, the values that the others have are bounds too, and so is every bound with what clauses add to it or take from it.
/// </summary>
/// <param name="comparisons">What is compared with what.</param>
/// <param name="seen">The values that facts have now.</param>
/// <param name="range">Least and greatest value of a fact's kind, by catalogue name.</param>
internal sealed class ValueDomains(Comparisons comparisons, SeenValues seen, Func<string, ValueRange> range)
{
    private readonly Dictionary<string, IReadOnlyList<object>> known = new(StringComparer.Ordinal);

    /// <summary>True when no value is left out that could matter.</summary>
    public bool AreExact => comparisons.AreExact;

    /// <summary>The values of a fact, in their order.</summary>
    /// <param name="name">Catalogue name.</param>
    /// <param name="type">Its type.</param>
    public IReadOnlyList<object> Of(string name, ClauseType type)
    {
        if (!known.TryGetValue(name, out var values))
        {
            known.Add(name, values = [.. Make(name, type)]);
        }

        return values;
    }

    private IEnumerable<object> Make(string name, ClauseType type)
    {
        if (type == ClauseType.Bool)
        {
            return [false, true];
        }

        if (type is ClauseType.Enumeration words)
        {
            return words.Values.OrderBy(pair => pair.Value).Select(pair => pair.Key);
        }

        var group = comparisons.Of(name);
        object[] bounds = [.. group.Values, .. group.AreLinked ? group.Facts.SelectMany(seen.Of) : []];
        if (type == ClauseType.Text)
        {
            return bounds.OfType<string>().Append("~").Distinct().Order(StringComparer.Ordinal);
        }

        // A strict order of two facts needs room for both between two bounds.
        var between = group.AreLinked ? 2 : 1;
        var limits = range(name);
        return type switch
        {
            _ when type == ClauseType.Double => Ladder.OfFractions(Shifted(bounds, group.Offsets, Fraction), between, limits).Cast<object>(),
            _ when type == ClauseType.Int => Ladder.OfWholes(Shifted(bounds, group.Offsets, Whole), between, limits).Cast<object>(),
            _ when type == ClauseType.Duration => Ladder.OfDurations(Shifted(bounds, group.Offsets, Whole), between, limits).Cast<object>(),
            _ => Ladder.OfMoments(Shifted(bounds, group.Offsets, Whole), between).Cast<object>(),
        };
    }

    private static IEnumerable<long> Shifted(object[] bounds, HashSet<object> offsets, Func<object, long?> measure)
    {
        long[] plain = [.. bounds.Select(measure).OfType<long>()];
        var shifts = offsets.Select(measure).OfType<long>().ToList();
        return [.. plain, .. plain.SelectMany(bound => shifts.SelectMany(shift => new[] { (Int128)bound + shift, (Int128)bound - shift }))
            .Where(bound => bound >= long.MinValue && bound <= long.MaxValue).Select(bound => (long)bound)];
    }

    private static IEnumerable<double> Shifted(object[] bounds, HashSet<object> offsets, Func<object, double?> measure)
    {
        double[] plain = [.. bounds.Select(measure).OfType<double>()];
        var shifts = offsets.Select(measure).OfType<double>().ToList();
        return [.. plain, .. plain.SelectMany(bound => shifts.SelectMany(shift => new[] { bound + shift, bound - shift }))];
    }

    private static long? Whole(object value) => value switch
    {
        long number => number,
        TimeSpan span => span.Ticks,
        DateTimeOffset moment => moment.UtcTicks,
        double number when Math.Abs(number) < long.MaxValue => (long)Math.Floor(number),
        _ => null,
    };

    private static double? Fraction(object value) => value switch
    {
        double number => number,
        long number => number,
        _ => null,
    };
}
