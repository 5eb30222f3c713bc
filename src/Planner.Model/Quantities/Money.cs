namespace Planner.Model.Quantities;

/// <summary>An amount of money in Chinese yuan.</summary>
/// <param name="Cny">Yuan; may be negative for a difference.</param>
public readonly record struct Money(decimal Cny) : IComparable<Money>
{
    /// <inheritdoc/>
    public int CompareTo(Money other) => Cny.CompareTo(other.Cny);

    /// <summary>The sum.</summary>
    public static Money operator +(Money left, Money right) => new(left.Cny + right.Cny);

    /// <summary>The difference.</summary>
    public static Money operator -(Money left, Money right) => new(left.Cny - right.Cny);

    /// <summary>True when the left is the smaller.</summary>
    public static bool operator <(Money left, Money right) => left.Cny < right.Cny;

    /// <summary>True when the left is the larger.</summary>
    public static bool operator >(Money left, Money right) => left.Cny > right.Cny;

    /// <summary>True when the left is not the larger.</summary>
    public static bool operator <=(Money left, Money right) => left.Cny <= right.Cny;

    /// <summary>True when the left is not the smaller.</summary>
    public static bool operator >=(Money left, Money right) => left.Cny >= right.Cny;
}
