using System.Text;
using Planner.Rules.Language.Syntax;

namespace Planner.Rules.Language.Evaluation;

/// <summary>Comparisons of known values of one type, and how far a failed one is from holding.</summary>
internal static class Comparing
{
    public static bool Holds(BinaryOperator comparison, object left, object right) => (left, right) switch
    {
        // Not by CompareTo: a number that is none compares with nothing.
        (double a, double b) => comparison switch
        {
            BinaryOperator.Equal => a == b,
            BinaryOperator.NotEqual => a != b,
            BinaryOperator.Less => a < b,
            BinaryOperator.LessOrEqual => a <= b,
            BinaryOperator.Greater => a > b,
            _ => a >= b,
        },
        (long a, double b) => Holds(comparison, a, b),
        (double a, long b) => Holds(Mirrored(comparison), b, a),
        (string a, string b) => Holds(comparison, TextOrder(a, b)),
        _ => Holds(comparison, ((IComparable)left).CompareTo(right)),
    };

    /// <summary>By Unicode character, as CEL orders text; .NET's ordinal order differs beyond the basic plane.</summary>
    public static int TextOrder(string left, string right)
    {
        var (others, order) = (right.EnumerateRunes(), 0);
        foreach (Rune rune in left.EnumerateRunes())
        {
            order = others.MoveNext() ? rune.CompareTo(others.Current) : 1;
            if (order != 0)
            {
                return order;
            }
        }

        return others.MoveNext() ? -1 : 0;
    }

    /// <summary>The distance between the sides in parts of the wanted one; 0 where there is no measure.</summary>
    public static double Shortfall(object left, object right)
    {
        var (actual, wanted) = (Measure(left), Measure(right));
        return Math.Abs(actual - wanted) / Math.Max(Math.Abs(wanted), 1);
    }

    /// <summary>Exact: the nearest double of a whole number may be another number (CEL tools differ on this beyond 2^53).</summary>
    private static bool Holds(BinaryOperator comparison, long left, double right)
    {
        const double Beyond = 9223372036854775808.0;
        if (double.IsNaN(right))
        {
            return comparison == BinaryOperator.NotEqual;
        }

        var order = right >= Beyond ? -1 : right < -Beyond ? 1 : left.CompareTo((long)right);
        return Holds(comparison, order != 0 ? order : 0.0.CompareTo(right - Math.Truncate(right)));
    }

    private static BinaryOperator Mirrored(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        _ => comparison,
    };

    private static bool Holds(BinaryOperator comparison, int order) => comparison switch
    {
        BinaryOperator.Equal => order == 0,
        BinaryOperator.NotEqual => order != 0,
        BinaryOperator.Less => order < 0,
        BinaryOperator.LessOrEqual => order <= 0,
        BinaryOperator.Greater => order > 0,
        _ => order >= 0,
    };

    private static double Measure(object value) => value switch
    {
        long number => number,
        double number => number,
        TimeSpan span => span.TotalSeconds,
        DateTimeOffset moment => moment.UtcTicks / (double)TimeSpan.TicksPerDay,
        _ => 0,
    };
}
