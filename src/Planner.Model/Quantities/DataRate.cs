namespace Planner.Model.Quantities;

/// <summary>A rate of data, in bits a second; never negative.</summary>
public readonly record struct DataRate : IComparable<DataRate>
{
    /// <summary>A rate of so many bits a second.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public DataRate(long bitsPerSecond)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bitsPerSecond);
        BitsPerSecond = bitsPerSecond;
    }

    /// <summary>Bits a second, 0 or more.</summary>
    public long BitsPerSecond { get; }

    /// <inheritdoc/>
    public int CompareTo(DataRate other) => BitsPerSecond.CompareTo(other.BitsPerSecond);

    /// <summary>True when the left is the smaller.</summary>
    public static bool operator <(DataRate left, DataRate right) => left.BitsPerSecond < right.BitsPerSecond;

    /// <summary>True when the left is the larger.</summary>
    public static bool operator >(DataRate left, DataRate right) => left.BitsPerSecond > right.BitsPerSecond;

    /// <summary>True when the left is not the larger.</summary>
    public static bool operator <=(DataRate left, DataRate right) => left.BitsPerSecond <= right.BitsPerSecond;

    /// <summary>True when the left is not the smaller.</summary>
    public static bool operator >=(DataRate left, DataRate right) => left.BitsPerSecond >= right.BitsPerSecond;
}
