namespace Planner.Model.Quantities;

/// <summary>An amount of data, in bytes; never negative.</summary>
public readonly record struct DataSize : IComparable<DataSize>
{
    /// <summary>A size of so many bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public DataSize(long bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        Bytes = bytes;
    }

    /// <summary>Bytes, 0 or more.</summary>
    public long Bytes { get; }

    /// <inheritdoc/>
    public int CompareTo(DataSize other) => Bytes.CompareTo(other.Bytes);

    /// <summary>True when the left is the smaller.</summary>
    public static bool operator <(DataSize left, DataSize right) => left.Bytes < right.Bytes;

    /// <summary>True when the left is the larger.</summary>
    public static bool operator >(DataSize left, DataSize right) => left.Bytes > right.Bytes;

    /// <summary>True when the left is not the larger.</summary>
    public static bool operator <=(DataSize left, DataSize right) => left.Bytes <= right.Bytes;

    /// <summary>True when the left is not the smaller.</summary>
    public static bool operator >=(DataSize left, DataSize right) => left.Bytes >= right.Bytes;
}
