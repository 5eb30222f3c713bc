using System.Reflection;

namespace Planner.Rules.Facts;

/// <summary>What the clause language needs of a list whatever its members are.</summary>
public abstract class FactSequence
{
    private protected FactSequence(bool isPartial) => IsPartial = isPartial;

    /// <summary>True when there may be further members that nobody has seen.</summary>
    public bool IsPartial { get; }

    /// <summary>How many members are seen, the uncertain ones included.</summary>
    public abstract int Count { get; }

    /// <summary>False when it is not known whether this member belongs to the list.</summary>
    public abstract bool IsCertain(int index);

    internal abstract object? MemberAt(int index);

    /// <summary>A list whose members have a type that is only known now.</summary>
    internal static FactSequence Of(Type itemType, IReadOnlyList<(object? Item, bool IsCertain)> members, bool isPartial) =>
        (FactSequence)typeof(FactList<>).MakeGenericType(itemType)
            .GetMethod(nameof(FactList<>.OfMembers), BindingFlags.Static | BindingFlags.NonPublic)!
            .Invoke(null, [members, isPartial])!;
}
