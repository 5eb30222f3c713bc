using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>
/// An immutable list of facts that also says what is not known about it: single members may only perhaps belong to it,
/// and it may be partial. A property of this type that is null is a list of which nothing is known.
/// </summary>
/// <typeparam name="T">A scalar fact or a fact record; a null member is one of which nothing else is known.</typeparam>
public sealed class FactList<T> : FactSequence, IListing<FactList<T>, T>
{
    private readonly T[] items;
    private readonly bool[]? certain;

    private FactList(T[] items, bool[]? certain, bool isPartial)
        : base(isPartial)
    {
        this.items = items;
        this.certain = certain;
    }

    /// <summary>The members seen, in the order of the source.</summary>
    public IReadOnlyList<T> Items => items;

    /// <inheritdoc/>
    public override int Count => items.Length;

    /// <summary>The member at a place counted from 0.</summary>
    public T this[int index] => items[index];

    /// <summary>A complete list whose members all belong to it.</summary>
    public static FactList<T> Of(params T[] items) => new([.. items], certain: null, isPartial: false);

    /// <summary>A list some of whose members may be uncertain.</summary>
    /// <param name="items">The members seen.</param>
    /// <param name="isCertain">False for a member that only perhaps belongs to the list.</param>
    /// <param name="isPartial">True when there may be further members.</param>
    public static FactList<T> Of(IEnumerable<T> items, Func<T, bool> isCertain, bool isPartial)
    {
        T[] members = [.. items];
        bool[] certain = [.. members.Select(isCertain)];
        return new FactList<T>(members, Array.TrueForAll(certain, known => known) ? null : certain, isPartial);
    }

    /// <inheritdoc/>
    bool IListing<FactList<T>, T>.Partial => IsPartial;

    /// <inheritdoc/>
    public static FactList<T> Of(IReadOnlyList<T> items, bool partial) => new([.. items], certain: null, partial);

    /// <summary>The same members, and perhaps more that nobody has seen.</summary>
    public FactList<T> AsPartial() => new(items, certain, isPartial: true);

    /// <summary>This list with one more member that only perhaps belongs to it.</summary>
    public FactList<T> WithUncertain(T item) =>
        new([.. items, item], [.. certain ?? Enumerable.Repeat(true, items.Length), false], IsPartial);

    /// <inheritdoc/>
    public override bool IsCertain(int index) => certain is null || certain[index];

    internal override object? MemberAt(int index) => items[index];

    internal static FactList<T> OfMembers(IReadOnlyList<(object? Item, bool IsCertain)> members, bool isPartial) => new(
        [.. members.Select(member => (T)member.Item!)],
        members.All(member => member.IsCertain) ? null : [.. members.Select(member => member.IsCertain)],
        isPartial);
}
