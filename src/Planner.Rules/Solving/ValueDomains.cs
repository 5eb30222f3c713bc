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

    /// <summary>True for a value that clauses compare the fact with; false for one that stands for all between two of them.</summary>
    public bool IsBound(string name, object value)
    {
        var group = comparisons.Of(name);
        return value is double number
            ? Shifted(Bounds(group), group.Offsets, Fraction).Contains(number)
            : Whole(value) is { } whole && Shifted(Bounds(group), group.Offsets, Whole).Contains(whole);
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
        return type == ClauseType.Text
            ? Bounds(group).OfType<string>().Append("~").Distinct().Order(StringComparer.Ordinal)
            : Ordered(group, type, range(name));
    }

    private IEnumerable<object> Ordered(ComparedFacts group, ClauseType type, ValueRange limits)
    {
        // A strict order of two facts needs room for both between two bounds.
        var between = group.AreLinked ? 2 : 1;
        if (type == ClauseType.Double)
        {
            return Ladder.OfFractions(Shifted(Bounds(group), group.Offsets, Fraction), between, limits).Cast<object>();
        }

        var bounds = Shifted(Bounds(group), group.Offsets, Whole);
        return type == ClauseType.Int ? Ladder.OfWholes(bounds, between, limits).Cast<object>()
            : type == ClauseType.Duration ? Ladder.OfDurations(bounds, between, limits).Cast<object>()
            : Ladder.OfMoments(bounds, between).Cast<object>();
    }

    private object[] Bounds(ComparedFacts group) => [.. group.Values, .. group.AreLinked ? group.Facts.SelectMany(seen.Of) : []];

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
