using System.Reflection;

namespace Planner.Rules.Language.Evaluation;

/// <summary>
/// Everything a clause can compute. The overloads are the type rules: what has none here cannot be combined.
/// Unknown operands, overflow, division by zero and results that are no finite number all give unknown: a clause never stops an assessment.
/// </summary>
internal static class Arithmetic
{
    /// <summary>The function for these operand types; null when they cannot be combined.</summary>
    public static MethodInfo? Find(string name, params Type[] operands) =>
        Array.Find(typeof(Arithmetic).GetMethods(BindingFlags.Public | BindingFlags.Static), method =>
            method.Name == name && method.GetParameters().Select(parameter => parameter.ParameterType).SequenceEqual(operands));

    public static long? Add(long? left, long? right) => Fit((Int128?)left + right);

    public static double? Add(double? left, double? right) => Finite(left + right);

    public static string? Add(string? left, string? right) => left is null || right is null ? null : left + right;

    public static TimeSpan? Add(TimeSpan? left, TimeSpan? right) => Span(Add(left?.Ticks, right?.Ticks));

    public static DateTimeOffset? Add(DateTimeOffset? left, TimeSpan? right) => Moment(Add(left?.UtcTicks, right?.Ticks));

    public static DateTimeOffset? Add(TimeSpan? left, DateTimeOffset? right) => Add(right, left);

    public static long? Subtract(long? left, long? right) => Fit((Int128?)left - right);

    public static double? Subtract(double? left, double? right) => Finite(left - right);

    public static TimeSpan? Subtract(TimeSpan? left, TimeSpan? right) => Span(Subtract(left?.Ticks, right?.Ticks));

    public static TimeSpan? Subtract(DateTimeOffset? left, DateTimeOffset? right) => Span(Subtract(left?.UtcTicks, right?.UtcTicks));

    public static DateTimeOffset? Subtract(DateTimeOffset? left, TimeSpan? right) => Moment(Subtract(left?.UtcTicks, right?.Ticks));

    public static long? Multiply(long? left, long? right) => Fit((Int128?)left * right);

    public static double? Multiply(double? left, double? right) => Finite(left * right);

    public static long? Divide(long? left, long? right) => right == 0 ? null : Fit((Int128?)left / right);

    public static double? Divide(double? left, double? right) => Finite(left / right);

    public static long? Remainder(long? left, long? right) => right == 0 ? null : Fit((Int128?)left % right);

    public static long? Negate(long? operand) => Fit(-(Int128?)operand);

    public static double? Negate(double? operand) => -operand;

    /// <summary><c>double(x)</c>.</summary>
    public static double? ToDouble(long? operand) => operand;

    /// <inheritdoc cref="ToDouble(long?)"/>
    public static double? ToDouble(double? operand) => operand;

    /// <summary><c>int(x)</c>: towards zero.</summary>
    public static long? ToInt(double? operand) =>
        operand is > -9223372036854775808.0 and < 9223372036854775808.0 ? (long)operand.Value : null;

    /// <inheritdoc cref="ToInt(double?)"/>
    public static long? ToInt(long? operand) => operand;

    /// <summary><c>size(text)</c>: Unicode characters, as CEL counts them.</summary>
    public static long? Size(string? operand) => operand?.EnumerateRunes().Count();

    private static long? Fit(Int128? exact) => exact >= long.MinValue && exact <= long.MaxValue ? (long)exact.Value : null;

    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;

    private static TimeSpan? Span(long? ticks) => ticks is { } count ? new TimeSpan(count) : null;

    private static DateTimeOffset? Moment(long? ticks) =>
        ticks >= DateTimeOffset.MinValue.Ticks && ticks <= DateTimeOffset.MaxValue.Ticks ? new DateTimeOffset(ticks.Value, TimeSpan.Zero) : null;
}
