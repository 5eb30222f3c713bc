namespace Planner.Model.Quantities;

/// <summary>A share of a whole that may exceed it, such as standby capacity over production capacity; 0 or more, not infinite.</summary>
public readonly record struct Ratio : IComparable<Ratio>
{
    /// <summary>A share; 1 is the whole.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or not a number.</exception>
    public Ratio(double value)
    {
        if (!double.IsFinite(value) || value < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A ratio is 0 or more and finite.");
        }

        Value = value;
    }

    /// <summary>1 is the whole.</summary>
    public double Value { get; }

    /// <inheritdoc/>
    public int CompareTo(Ratio other) => Value.CompareTo(other.Value);

    /// <summary>True when the left is the smaller.</summary>
    public static bool operator <(Ratio left, Ratio right) => left.Value < right.Value;

    /// <summary>True when the left is the larger.</summary>
    public static bool operator >(Ratio left, Ratio right) => left.Value > right.Value;

    /// <summary>True when the left is not the larger.</summary>
    public static bool operator <=(Ratio left, Ratio right) => left.Value <= right.Value;

    /// <summary>True when the left is not the smaller.</summary>
    public static bool operator >=(Ratio left, Ratio right) => left.Value >= right.Value;
}
