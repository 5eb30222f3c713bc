using System.Reflection;
using System.Runtime.CompilerServices;
using Planner.Rules.Facts;
using Planner.Rules.Language.Typing;

namespace Planner.Rules.Solving;

/// <summary>Makes facts again out of a solution, so that the evaluators can be asked about them.</summary>
/// <param name="solution">The solution.</param>
internal sealed class Materializer(Assignment solution)
{
    private static readonly MethodInfo Clone = typeof(object).GetMethod(nameof(MemberwiseClone), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>The record; null when nothing is known of it.</summary>
    /// <param name="slot">Its place.</param>
    /// <param name="type">Its type.</param>
    public object? Record(Slot.Record slot, Type type)
    {
        if (!solution.Holds(slot.Known))
        {
            return null;
        }

        var members = slot.Members.Select(pair => (pair.Key, Value: Value(pair.Value, pair.Key.Type))).ToList();
        if (slot.Original is null && members.TrueForAll(member => member.Value is null))
        {
            return null;
        }

        var record = slot.Original is null ? RuntimeHelpers.GetUninitializedObject(type) : Clone.Invoke(slot.Original, null)!;
        foreach (var (member, value) in members)
        {
            member.Property.SetValue(record, Typed(value, member.Property.PropertyType));
        }

        return record;
    }

    /// <summary>A record of which nothing is known but its id.</summary>
    public static object? Named(Type type, string id)
    {
        if (Shape.Of(type).Members.GetValueOrDefault("id") is not { Property: { } property })
        {
            return null;
        }

        var record = RuntimeHelpers.GetUninitializedObject(type);
        property.SetValue(record, id);
        return record;
    }

    private object? Value(Slot slot, ClauseType type) => slot switch
    {
        Slot.Scalar scalar => scalar.Cases.Known.FirstOrDefault(one => solution.Holds(one.When)).Value,
        Slot.Record record => Record(record, ((ClauseType.Record)type).RecordType),
        Slot.List list => List(list, (ClauseType.ListOf)type),
        _ => throw new InvalidOperationException($"{slot.GetType().Name} holds nothing."),
    };

    private FactSequence? List(Slot.List slot, ClauseType.ListOf type)
    {
        if (!solution.Holds(slot.Known))
        {
            return null;
        }

        var entries = slot.Entries.Where(entry => !solution.Holds(entry.Belongs.IsFalse))
            .Select(entry => (Typed(Value(entry.Item, type.Element), type.ItemType), solution.Holds(entry.Belongs.IsTrue)));
        return FactSequence.Of(type.ItemType, [.. entries], solution.Holds(slot.Partial));
    }

    /// <summary>A value as its property holds it; the reverse of <see cref="FactMember.Normalised"/>.</summary>
    private static object? Typed(object? value, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            string name when plain.IsEnum => Enum.ToObject(plain, new ClauseType.Enumeration(plain).Values[name]),
            long number when plain == typeof(int) => checked((int)number),
            _ => value,
        };
    }
}
