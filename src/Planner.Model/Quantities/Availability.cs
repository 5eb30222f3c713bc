namespace Planner.Model.Quantities;

/// <summary>The share of a period in which a service was available, 0 to 1, both inside; written in percent (<c>99.99%</c>).</summary>
public readonly record struct Availability : IComparable<Availability>
{
    /// <summary>A share; 0.9999 is 99.99 %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside 0 to 1.</exception>
    public Availability(double share)
    {
        if (!(share is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "An availability lies between 0 and 1.");
        }

        Share = share;
    }

    /// <summary>0 to 1.</summary>
    public double Share { get; }

    /// <inheritdoc/>
    public int CompareTo(Availability other) => Share.CompareTo(other.Share);

    /// <summary>True when the left is the smaller.</summary>
    public static bool operator <(Availability left, Availability right) => left.Share < right.Share;

    /// <summary>True when the left is the larger.</summary>
    public static bool operator >(Availability left, Availability right) => left.Share > right.Share;

    /// <summary>True when the left is not the larger.</summary>
    public static bool operator <=(Availability left, Availability right) => left.Share <= right.Share;

    /// <summary>True when the left is not the smaller.</summary>
    public static bool operator >=(Availability left, Availability right) => left.Share >= right.Share;
}
