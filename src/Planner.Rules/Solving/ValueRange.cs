using Planner.Rules.Packs;

namespace Planner.Rules.Solving;

/// <summary>Which values a fact can have at all.</summary>
/// <param name="Least">Inside.</param>
/// <param name="Most">Inside.</param>
internal sealed record ValueRange(double Least, double Most)
{
    /// <summary>Every value of the type.</summary>
    public static readonly ValueRange Any = new(double.MinValue, double.MaxValue);

    /// <summary>The least whole number.</summary>
    public long LeastWhole => Least <= long.MinValue ? long.MinValue : (long)Least;

    /// <summary>The greatest whole number.</summary>
    public long MostWhole => Most >= long.MaxValue ? long.MaxValue : (long)Most;

    /// <summary>Counts, lengths of time and ratios are not negative, and a share is at most 1.</summary>
    public static ValueRange Of(FactEntry? fact) => new(0, fact?.Unit == "share" ? 1 : double.MaxValue);
}
